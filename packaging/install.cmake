# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT

# What `cmake --install` adds to the programs on a freedesktop system: menu entry, icons, manuals,
# completion. Windows takes the programs alone; packaging/windows does the rest.
option(FLEETSYNC_PACKAGING "Make what only packages hold: PNG icons, compressed manuals, changelog" OFF)
if(WIN32)
  include(${CMAKE_SOURCE_DIR}/packaging/windows/program.cmake)
endif()
if(NOT UNIX OR APPLE)
  return()
endif()

set(desktop ${CMAKE_SOURCE_DIR}/packaging/desktop)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${desktop}/fleetsync.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/fleetsync.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
        RENAME local.fleetsync.fleetsync.metainfo.xml)
install(FILES ${desktop}/fleetsync.bash RENAME fleetsync
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/fleetsync.svg DESTINATION ${hicolor}/scalable/apps)
set(manuals ${desktop}/fleetsync.1 ${desktop}/fleetsync-simulator.1)

if(FLEETSYNC_PACKAGING)
  find_program(RSVG_CONVERT rsvg-convert REQUIRED)
  find_program(GZIP gzip REQUIRED)
  find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
  set(made ${CMAKE_BINARY_DIR}/packaging)
  file(MAKE_DIRECTORY ${made})
  foreach(size 16 22 24 32 48 64 128 256 512)
    set(picture ${made}/${size}/fleetsync.png)
    file(MAKE_DIRECTORY ${made}/${size})
    add_custom_command(
      OUTPUT ${picture}
      COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${picture}
              ${CMAKE_SOURCE_DIR}/resources/icons/fleetsync.svg
      DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/fleetsync.svg
      VERBATIM)
    install(FILES ${picture} DESTINATION ${hicolor}/${size}x${size}/apps)
    list(APPEND outputs ${picture})
  endforeach()
  set(plain_manuals ${manuals})
  set(manuals)
  foreach(manual ${plain_manuals})
    get_filename_component(name ${manual} NAME)
    add_custom_command(
      OUTPUT ${made}/${name}.gz
      COMMAND ${GZIP} -9nc ${manual} > ${made}/${name}.gz
      DEPENDS ${manual})
    list(APPEND manuals ${made}/${name}.gz)
  endforeach()
  # Debian's changelog says what the release entries say.
  set(notes ${CMAKE_SOURCE_DIR}/packaging/releasenotes.py)
  add_custom_command(
    OUTPUT ${made}/changelog.gz
    COMMAND ${Python3_EXECUTABLE} -B ${notes} --form debian > ${made}/changelog
    COMMAND ${GZIP} -9nc ${made}/changelog > ${made}/changelog.gz
    DEPENDS ${notes} ${desktop}/fleetsync.metainfo.xml)
  add_custom_target(fleetsync_packaging ALL DEPENDS ${outputs} ${manuals} ${made}/changelog.gz)
  install(FILES ${made}/changelog.gz ${CMAKE_SOURCE_DIR}/packaging/linux/copyright
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/fleetsync)
  include(${CMAKE_SOURCE_DIR}/packaging/pack.cmake)
endif()
install(FILES ${manuals} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
