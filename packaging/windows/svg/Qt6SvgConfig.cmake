# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT

# For find_package(Qt6 COMPONENTS Svg): the library that the CMakeLists.txt beside this makes.
get_filename_component(prefix ${CMAKE_CURRENT_LIST_DIR}/../../.. ABSOLUTE)
if(NOT TARGET Qt6::Svg)
  add_library(Qt6::Svg SHARED IMPORTED)
  set_target_properties(
    Qt6::Svg
    PROPERTIES IMPORTED_LOCATION ${prefix}/bin/Qt6Svg.dll
               IMPORTED_IMPLIB ${prefix}/lib/libQt6Svg.dll.a
               INTERFACE_INCLUDE_DIRECTORIES "${prefix}/include;${prefix}/include/QtSvg"
               INTERFACE_LINK_LIBRARIES Qt6::Gui)
endif()
set(Qt6Svg_FOUND TRUE)
