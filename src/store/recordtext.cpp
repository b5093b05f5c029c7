// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/recordtext.h"

#include <algorithm>
#include <charconv>
#include <limits>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

/// Databases take neither a NUL nor half a pair, and a line is a line.
bool isPlain(QChar c)
{
    return c != u'\n' && c != u'\\' && c != u'\0' && !c.isSurrogate();
}

QString escaped(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair
                = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            out += c;
            out += text.at(++i);
        } else if (isPlain(c)) {
            out += c;
        } else {
            out += u'\\' + u"%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        }
    }
    return out;
}

/// False: not written by escaped().
bool unescape(QStringView line, QString &out)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'\\') {
            out += line.at(i);
            continue;
        }
        bool isNumber = false;
        const ushort code = line.mid(i + 1, 4).toUShort(&isNumber, 16);
        if (!isNumber || line.size() < i + 5) {
            return false;
        }
        out += QChar(code);
        i += 4;
    }
    return true;
}

/// As toLongLong(), which asks a locale; most lines are numbers.
bool parse(QStringView line, qint64 &number)
{
    const bool isNegative = line.startsWith(u'-');
    const QStringView digits = line.mid(isNegative ? 1 : 0);
    if (digits.isEmpty() || digits.size() > 18) {
        return false;
    }
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') {
            return false;
        }
        number = number * 10 + (c.unicode() - u'0');
    }
    number = isNegative ? -number : number;
    return true;
}

} // namespace

void RecordWriter::add(const QString &text)
{
    m_text += std::all_of(text.cbegin(), text.cend(), isPlain) ? text : escaped(text);
    m_text += u'\n';
}

void RecordWriter::add(qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    m_text += QLatin1StringView(digits, end - digits);
    m_text += u'\n';
}

void RecordWriter::add(double number)
{
    m_text += QString::number(number, 'g', std::numeric_limits<double>::max_digits10) + u'\n';
}

void RecordWriter::add(const QDateTime &instant)
{
    if (instant.isValid()) {
        add(instant.toMSecsSinceEpoch());
    } else {
        m_text += u'\n';
    }
}

/// The server's word and ours are mostly the same: one line then.
void RecordWriter::addWord(const QString &word, const QString &told)
{
    const bool isSame = told == word;
    m_text += isSame ? u"=" : u"";
    add(word);
    if (!isSame) {
        add(told);
    }
}

QStringView RecordReader::line()
{
    const qsizetype end = m_rest.indexOf(u'\n');
    if (end < 0) {
        m_good = false;
        return {};
    }
    const QStringView line = m_rest.first(end);
    m_rest = m_rest.sliced(end + 1);
    return line;
}

QString RecordReader::text()
{
    const QStringView found = line();
    if (!found.contains(u'\\')) {
        return found.toString();
    }
    QString text;
    m_good = unescape(found, text) && m_good;
    return text;
}

/// @param isSame the server's word is the same
QStringView RecordReader::word(bool &isSame)
{
    const QStringView found = line();
    isSame = found.startsWith(u'=');
    return isSame ? found.sliced(1) : found;
}

qint64 RecordReader::number()
{
    qint64 number = 0;
    m_good = parse(line(), number) && m_good;
    return number;
}

double RecordReader::real()
{
    bool isNumber = false;
    const double number = line().toDouble(&isNumber);
    m_good = isNumber && m_good;
    return number;
}

bool RecordReader::isNext(QStringView expected)
{
    const bool is = m_rest.startsWith(expected) && m_rest.mid(expected.size()).startsWith(u'\n');
    if (is) {
        line();
    }
    return is;
}

QDateTime RecordReader::instant()
{
    return isNext({}) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(), Qt::UTC);
}

/// A damaged one must not have room made for it: each value takes a line at least.
qsizetype RecordReader::size()
{
    const qint64 count = number();
    m_good = m_good && count >= 0 && count <= m_rest.size();
    return m_good ? static_cast<qsizetype>(count) : 0;
}

} // namespace fleetsync
