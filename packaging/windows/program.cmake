# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT

# On Windows the program carries its icon, version and manifest, and opens no console beside its window.
if(NOT TARGET fleetsync)
  return()
endif()
enable_language(RC)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
set(here ${CMAKE_SOURCE_DIR}/packaging/windows)
set(made ${CMAKE_BINARY_DIR}/packaging)
file(MAKE_DIRECTORY ${made})
add_custom_command(
  OUTPUT ${made}/fleetsync.ico
  COMMAND ${Python3_EXECUTABLE} -B ${here}/ico.py ${RSVG_CONVERT}
          ${CMAKE_SOURCE_DIR}/resources/icons/fleetsync.svg ${made}/fleetsync.ico
  DEPENDS ${here}/ico.py ${CMAKE_SOURCE_DIR}/resources/icons/fleetsync.svg
  VERBATIM)
configure_file(${here}/fleetsync.rc.in ${made}/fleetsync.rc @ONLY)
configure_file(${here}/fleetsync.manifest ${made}/fleetsync.manifest COPYONLY)
add_library(fleetsync_resources OBJECT ${made}/fleetsync.rc)
add_custom_target(fleetsync_ico DEPENDS ${made}/fleetsync.ico)
add_dependencies(fleetsync_resources fleetsync_ico)
target_link_libraries(fleetsync PRIVATE fleetsync_resources)
set_target_properties(fleetsync PROPERTIES WIN32_EXECUTABLE ON)
