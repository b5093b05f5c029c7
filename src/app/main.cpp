// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "version.h"

#include "app/application.h"
#include "app/commandline.h"
#include "app/languages.h"
#include "app/process.h"
#include "app/tour.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "store/keychainsecrets.h"

#include <QApplication>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace fleetsync;

namespace {

void print(const CommandLineEnd &end)
{
    std::FILE *stream = end.exitCode == 0 ? stdout : stderr;
    std::fputs(end.text.toLocal8Bit().constData(), stream);
}

bool isAskedFor(int argc, char **argv, std::initializer_list<QByteArrayView> options)
{
    return std::any_of(argv + 1, argv + argc, [&options](const char *word) {
        return std::find(options.begin(), options.end(), QByteArrayView(word)) != options.end();
    });
}

} // namespace

int main(int argc, char **argv)
{
    keepSecretsIn();
    useConsoleOfShell();
    QCoreApplication::setApplicationName(QStringLiteral("FleetSync"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(fleetsync::version));
    // These answer without a display.
    if (isAskedFor(argc, argv, {"-h", "--help", "-v", "--version"})) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("fleetsync"));
    Languages languages;
    // The tour finds its buttons by their English names.
    const bool tours = isAskedFor(argc, argv, {"--tour"});
    languages.install(application, tours ? QLocale(QLocale::English) : QLocale::system());

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
