// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "bench/figures.h"

#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace fleetsync::bench {

namespace {

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

QString goalText(const Figure &figure)
{
    QStringList goals;
    if (figure.most) {
        goals += u"≤ %1"_s.arg(number(*figure.most));
    }
    if (figure.least) {
        goals += u"≥ %1"_s.arg(number(*figure.least));
    }
    if (figure.share) {
        goals += u"≤ %1 × %2"_s.arg(number(*figure.share), figure.peerName);
    }
    return goals.join(u", "_s);
}

QString line(const Figure &figure)
{
    const QString ours = u"%1 %2"_s.arg(number(figure.ours), figure.unit);
    const QString peer
            = figure.peer ? u"%1 (%2)"_s.arg(number(*figure.peer), figure.peerName) : QString();
    const auto met = figure.isMet();
    const QString verdict = !met ? QString() : *met ? u"met"_s : u"MISSED"_s;
    return u"%1 %2 %3 %4 %5\n"_s.arg(figure.what.leftJustified(52), ours.leftJustified(16),
                                     peer.leftJustified(34), goalText(figure).leftJustified(34),
                                     verdict);
}

} // namespace

std::optional<bool> Figure::isMet() const
{
    if (!most && !least && !(share && peer)) {
        return std::nullopt;
    }
    return (!most || ours <= *most) && (!least || ours >= *least)
           && (!share || !peer || ours <= *share * *peer);
}

void Figures::add(const Figure &figure)
{
    m_figures.append(figure);
    // At once: a run takes minutes.
    std::fputs(line(figure).toUtf8().constData(), stderr);
}

QString Figures::asTable() const
{
    QString text
            = u"%1 %2 %3 %4\n"_s.arg(u"figure"_s.leftJustified(52), u"measured"_s.leftJustified(16),
                                     u"peer"_s.leftJustified(34), u"goal"_s);
    for (const Figure &figure : m_figures) {
        text += line(figure);
    }
    return text;
}

QJsonArray Figures::asJson() const
{
    QJsonArray array;
    for (const Figure &figure : m_figures) {
        QJsonObject json{{u"name"_s, figure.name},
                         {u"what"_s, figure.what},
                         {u"unit"_s, figure.unit},
                         {u"ours"_s, figure.ours}};
        if (figure.peer) {
            json.insert(u"peer"_s, *figure.peer);
            json.insert(u"peerName"_s, figure.peerName);
        }
        if (figure.most) {
            json.insert(u"goal"_s, *figure.most);
        }
        if (figure.least) {
            json.insert(u"goalAtLeast"_s, *figure.least);
        }
        if (figure.share) {
            json.insert(u"goalShareOfPeer"_s, *figure.share);
        }
        if (const auto met = figure.isMet()) {
            json.insert(u"met"_s, *met);
        }
        array.append(json);
    }
    return array;
}

} // namespace fleetsync::bench
