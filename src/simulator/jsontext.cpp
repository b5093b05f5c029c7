// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "simulator/jsontext.h"

namespace fleetsync::simulator {

QByteArray JsonText::quoted(const QString &text)
{
    QByteArray bytes("\"");
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\') {
            bytes.append('\\').append(byte);
        } else if (static_cast<unsigned char>(byte) < 0x20) {
            bytes.append("\\u00").append(QByteArray(1, byte).toHex());
        } else {
            bytes.append(byte);
        }
    }
    return bytes.append('"');
}

void JsonText::key(const char *name)
{
    if (!m_bytes.endsWith('{')) {
        m_bytes.append(',');
    }
    m_bytes.append('"').append(name).append("\":");
}

void JsonText::open(const char *name)
{
    if (name != nullptr) {
        key(name);
    }
    m_bytes.append('{');
}

void JsonText::close()
{
    m_bytes.append('}');
}

void JsonText::field(const char *name, const QString &value)
{
    key(name);
    m_bytes.append(quoted(value));
}

void JsonText::field(const char *name, const QStringList &values)
{
    key(name);
    m_bytes.append('[');
    for (const QString &value : values) {
        m_bytes.append(m_bytes.endsWith('[') ? "" : ",").append(quoted(value));
    }
    m_bytes.append(']');
}

void JsonText::json(const char *name, const QByteArray &value)
{
    key(name);
    m_bytes.append(value);
}

} // namespace fleetsync::simulator
