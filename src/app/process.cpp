// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "app/process.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_UNIX
#    include <sys/resource.h>
#    include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#    include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#    include <qt_windows.h>
#endif

namespace fleetsync {

void keepSecretsIn()
{
#ifdef Q_OS_UNIX
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
#ifdef Q_OS_WIN
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

void useConsoleOfShell()
{
#ifdef Q_OS_WIN
    if (::GetFileType(::GetStdHandle(STD_OUTPUT_HANDLE)) == FILE_TYPE_UNKNOWN
        && ::AttachConsole(ATTACH_PARENT_PROCESS) != FALSE) {
        std::freopen("CONOUT$", "w", stdout);
        std::freopen("CONOUT$", "w", stderr);
    }
#endif
}

} // namespace fleetsync
