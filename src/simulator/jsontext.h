// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fleetsync::simulator {

/// Writes one JSON object field by field. Pages of a hundred connections are what clients load
/// most: QJsonObject takes ten times as long for them.
class JsonText
{
public:
    void open(const char *name = nullptr); ///< an object, within another under that name
    void close();
    void field(const char *name, const QString &value);
    void field(const char *name, const QStringList &values);
    void json(const char *name, const QByteArray &value); ///< JSON as it is
    QByteArray bytes() const { return m_bytes; }

    static QByteArray quoted(const QString &text);

private:
    void key(const char *name);

    QByteArray m_bytes;
};

} // namespace fleetsync::simulator
