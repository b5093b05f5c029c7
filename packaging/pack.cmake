# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT

# The DEB, against the distribution's Qt. The other packages hold another tree than the one that
# `cmake --install` makes (Qt beside the program), which CPack cannot pack: see packaging/build.sh.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME fleetsync)
set(CPACK_PACKAGE_CONTACT "FleetSync contributors <fleetsync@fleetsync.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "fleet sync dashboard for Terminal")
set(CPACK_PACKAGE_DESCRIPTION
    "FleetSync lists every fleet connection of a Terminal account, asks for syncs
in a form that says in plain words which dates they will cover, and shows live
how each sync goes. When one fails it says what happened, what that means for
the data, who can fix it and what to do next.
.
Every request is sent once: never lost, never doubled. A demo with invented
fleets needs no account.")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
                                                GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Plugins and translations are loaded at run time: the linker's list does not name them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "ca-certificates, gnome-keyring | libkf5wallet-bin, qt6-gtk-platformtheme, qt6-qpa-plugins")
include(CPack)
