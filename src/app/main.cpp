// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "version.h"

#include "app/application.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/tour.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "store/keychainsecrets.h"

#include <QApplication>
#include <QTimer>

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

using namespace fleetsync;

namespace {

void print(const CommandLineEnd &end)
{
    std::FILE *stream = end.exitCode == 0 ? stdout : stderr;
    std::fputs(end.text.toLocal8Bit().constData(), stream);
}

/// What we write is for this user alone, and a crash leaves no core file: it would hold the key.
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

/// A program with a window has no console on Windows; a shell that started it has one.
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

/// --help and --version answer without a display.
bool endsAtOnce(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "-h" || word == "--help" || word == "-v" || word == "--version") {
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsIn();
    useConsoleOfShell();
    QCoreApplication::setApplicationName(QStringLiteral("FleetSync"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(fleetsync::version));
    if (endsAtOnce(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("fleetsync"));
    Languages languages;
    languages.install(application, QLocale::system());

    const auto commandLine = parseCommandLine(QCoreApplication::arguments());
    if (!commandLine) {
        print(commandLine.error());
        return commandLine.error().exitCode;
    }
    applyTheme(application, commandLine->scheme);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/fleetsync.svg")));

    KeychainSecrets secrets;
    Application root(*commandLine, secrets);
    root.start();
    Tour tour(root.window(), commandLine->tourFolder);
    if (!commandLine->tourFolder.isEmpty()) {
        QTimer::singleShot(0, &tour, &Tour::start);
    }
    return QApplication::exec();
}
