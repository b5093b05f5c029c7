// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/export/exporttext.h"

#include "gui/text/inertcell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

QByteArray timeText(const QDateTime &at, const QTimeZone &zone)
{
    return at.toOffsetFromUtc(zone.offsetFromUtc(at)).toString(Qt::ISODateWithMs).toLatin1();
}

QByteArray numberText(double number)
{
    return std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest)
                                 : QByteArray();
}

QByteArray csvText(const ExportCell &cell, const QTimeZone &zone)
{
    if (const auto *words = std::get_if<QString>(&cell)) {
        return csvCell(*words).toUtf8();
    }
    if (const auto *whole = std::get_if<qint64>(&cell)) {
        return QByteArray::number(*whole);
    }
    if (const auto *number = std::get_if<double>(&cell)) {
        return numberText(*number);
    }
    const auto *time = std::get_if<QDateTime>(&cell);
    return time && time->isValid() ? timeText(*time, zone) : QByteArray();
}

QByteArray jsonWords(const QString &words)
{
    const QByteArray list = QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonText(const ExportCell &cell, const QTimeZone &zone)
{
    if (const auto *words = std::get_if<QString>(&cell)) {
        return jsonWords(*words);
    }
    if (const auto *time = std::get_if<QDateTime>(&cell); time && time->isValid()) {
        return '"' + timeText(*time, zone) + '"';
    }
    const QByteArray number = csvText(cell, zone);
    return number.isEmpty() ? "null"_ba : number;
}

const QTimeZone &zoneOf(const ExportTable &table, size_t row, const QTimeZone &general)
{
    return row < table.zones.size() ? table.zones[row] : general;
}

QByteArray csv(const ExportTable &table, const QTimeZone &zone, const IsCancelled &isCancelled)
{
    QByteArray text;
    char before = 0;
    for (const QString &header : table.headers) {
        text += before ? QByteArray(1, before) : QByteArray();
        text += csvCell(header).toUtf8();
        before = ',';
    }
    text += "\r\n";
    for (size_t at = 0; at < table.rows.size(); ++at) {
        if (isCancelled && isCancelled()) {
            return {};
        }
        const auto &row = table.rows[at];
        for (size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? ","_ba : QByteArray();
            text += csvText(row[i], zoneOf(table, at, zone));
        }
        text += "\r\n";
    }
    return text;
}

QByteArray json(const ExportTable &table, const QTimeZone &zone, const IsCancelled &isCancelled)
{
    std::vector<QByteArray> keys;
    for (const QString &header : table.headers) {
        keys.push_back(jsonWords(header) + ": ");
    }
    QByteArray text = "[";
    const char *before = "\n";
    for (size_t at = 0; at < table.rows.size(); ++at) {
        if (isCancelled && isCancelled()) {
            return {};
        }
        const auto &row = table.rows[at];
        text += before;
        for (size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? ", " : "  {";
            text += keys[i] + jsonText(row[i], zoneOf(table, at, zone));
        }
        text += '}';
        before = ",\n";
    }
    return text + "\n]\n";
}

} // namespace

QString csvCell(QString words)
{
    words = inertCell(words);
    const bool parts = words.contains(u',') || words.contains(u'"') || words.contains(u';')
                       || words.contains(u'\n') || words.contains(u'\r') || words.contains(u'\t');
    return parts ? QString(u'"' % words.replace(u'"', u"\"\""_s) % u'"') : words;
}

QByteArray exportText(const ExportTable &table, ExportFormat format, const QTimeZone &zone,
                      const IsCancelled &isCancelled)
{
    return format == ExportFormat::Csv ? csv(table, zone, isCancelled)
                                       : json(table, zone, isCancelled);
}

} // namespace fleetsync
