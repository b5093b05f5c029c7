// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/secretsearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr qsizetype partLength = 12;

/// The characters of the base64 text that depend on the part alone, `before` bytes into a group.
QByteArray base64Inside(const QByteArray &part, qsizetype before,
                        QByteArray::Base64Options alphabet)
{
    const QByteArray whole = QByteArray(QByteArray(before, 'x') + part).toBase64(alphabet);
    const qsizetype first = (before * 8 + 5) / 6;
    return whole.mid(first, (before + part.size()) * 8 / 6 - first);
}

QByteArray percentEncoded(const QByteArray &part)
{
    QByteArray text;
    for (const char byte : part) {
        text += '%' + QByteArray(1, byte).toHex();
    }
    return text;
}

QList<Disguise> disguisesOfPart(const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    QList<Disguise> all{
            {u"as it is"_s, bytes},
            {u"as UTF-16, little end first"_s, QStringEncoder(QStringEncoder::Utf16LE)(part)},
            {u"as UTF-16, big end first"_s, QStringEncoder(QStringEncoder::Utf16BE)(part)},
            {u"in hexadecimal"_s, bytes.toHex()},
            {u"in capital hexadecimal"_s, bytes.toHex().toUpper()},
            {u"percent-encoded"_s, percentEncoded(bytes)},
            {u"percent-encoded in capitals"_s, percentEncoded(bytes).toUpper()},
    };
    for (qsizetype before = 0; before < 3; ++before) {
        all.append({u"in base64, %1 bytes into a group"_s.arg(before),
                    base64Inside(bytes, before, QByteArray::Base64Encoding)});
        all.append({u"in base64 for addresses, %1 bytes into a group"_s.arg(before),
                    base64Inside(bytes, before, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

} // namespace

QList<Disguise> disguisesOf(const QString &secret)
{
    QList<Disguise> all;
    for (const Disguise &disguise : disguisesOfPart(secret.left(partLength))) {
        all.append({QString(u"its beginning, "_s + disguise.name), disguise.bytes});
    }
    for (const Disguise &disguise : disguisesOfPart(secret.right(partLength))) {
        all.append({QString(u"its end, "_s + disguise.name), disguise.bytes});
    }
    return all;
}

QByteArray writtenBelow(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        bytes += QFile::encodeName(file.fileName()) + '\n';
        bytes += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return bytes;
}

QString disguiseIn(const QByteArray &bytes, const QString &secret)
{
    const QList<Disguise> all = disguisesOf(secret);
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Disguise &disguise) {
        return bytes.contains(disguise.bytes);
    });
    return found == all.cend() ? QString() : found->name;
}

} // namespace fleetsync
