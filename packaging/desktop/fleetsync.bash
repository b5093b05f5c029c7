# SPDX-FileCopyrightText: 2026 FleetSync contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completes fleetsync's options in bash; the program's own --help lists the same.

_fleetsync() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $previous in
        --tour) mapfile -t COMPREPLY < <(compgen -d -- "$current") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'system light dark' -- "$current") ;;
        --size) mapfile -t COMPREPLY < <(compgen -W '1280x800 1440x900 1920x1080' -- "$current") ;;
        *) mapfile -t COMPREPLY < <(compgen -W '--demo --tour --theme --size --help --version' -- "$current") ;;
    esac
}
complete -F _fleetsync fleetsync
