// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT

#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

std::optional<ColorScheme> schemeOf(const QString &name)
{
    if (name == u"light") {
        return ColorScheme::Light;
    }
    if (name == u"dark") {
        return ColorScheme::Dark;
    }
    return name == u"system" ? std::optional(ColorScheme::System) : std::nullopt;
}

std::optional<QSize> sizeOf(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{3,5})x(\\d{3,5})$"_s);
    const auto match = form.match(text);
    return match.hasMatch()
                   ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt()))
                   : std::nullopt;
}

tl::unexpected<CommandLineEnd> refuse(const QString &reason)
{
    return tl::unexpected(CommandLineEnd{
            reason % u'\n' % CommandLineText::tr("Try fleetsync --help.") % u'\n', 2});
}

} // namespace

tl::expected<CommandLine, CommandLineEnd> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineText::tr(
            "Lists fleet connections, requests syncs and shows how they go.\n\n"
            "TERMINAL_API_KEY and TERMINAL_BASE_URL in the environment open that "
            "server at once, for this run only; TERMINAL_CONNECTION_TOKEN too shows "
            "that one fleet."));
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLineText::tr("Shows this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s},
                                     CommandLineText::tr("Shows the version."));
    const QCommandLineOption demo(
            u"demo"_s, CommandLineText::tr("Opens invented fleets; nothing leaves this computer."));
    const QCommandLineOption tour(
            u"tour"_s,
            CommandLineText::tr("Plays the main job on the demo fleets and saves a "
                                "picture of each step in <folder>."),
            u"folder"_s);
    const QCommandLineOption theme(u"theme"_s,
                                   CommandLineText::tr("Colours: system, light or dark."),
                                   u"theme"_s, u"system"_s);
    const QCommandLineOption size(
            u"size"_s, CommandLineText::tr("Size of the window, such as 1280x800."), u"size"_s);
    parser.addOptions({help, version, demo, tour, theme, size});

    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return tl::unexpected(CommandLineEnd{parser.helpText(), 0});
    }
    if (parser.isSet(version)) {
        return tl::unexpected(CommandLineEnd{
                u"FleetSync "_s % QCoreApplication::applicationVersion() % u'\n', 0});
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refuse(CommandLineText::tr("FleetSync takes no arguments besides its options."));
    }
    CommandLine result;
    result.demo = parser.isSet(demo) || parser.isSet(tour);
    result.tourFolder = parser.value(tour);
    if (parser.isSet(tour) && result.tourFolder.isEmpty()) {
        return refuse(CommandLineText::tr("--tour needs a folder for its pictures."));
    }
    const auto scheme = schemeOf(parser.value(theme));
    if (!scheme) {
        return refuse(CommandLineText::tr("--theme is system, light or dark."));
    }
    result.scheme = *scheme;
    if (parser.isSet(size)) {
        result.windowSize = sizeOf(parser.value(size));
        if (!result.windowSize) {
            return refuse(CommandLineText::tr("--size looks like 1280x800."));
        }
    }
    return result;
}

} // namespace fleetsync
