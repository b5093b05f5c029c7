// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace fleetsync::test {

/// A whole gzip file.
inline QByteArray gzipped(const QByteArray &plain)
{
    // qCompress: 4 bytes of size, zlib header (2), deflate, adler32 (4).
    const QByteArray deflated = qCompress(plain, 9).mid(6).chopped(4);
    quint32 crc = 0xffffffff;
    for (const char c : plain) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
        }
    }
    crc ^= 0xffffffff;
    QByteArray bytes("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    bytes += deflated;
    for (const quint32 number : {crc, static_cast<quint32>(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8) {
            bytes += static_cast<char>((number >> shift) & 0xff);
        }
    }
    return bytes;
}

inline QByteArray wrongSum(QByteArray bytes)
{
    const qsizetype sum = bytes.size() - 8;
    bytes[sum] = static_cast<char>(bytes.at(sum) ^ 1);
    return bytes;
}

} // namespace fleetsync::test
