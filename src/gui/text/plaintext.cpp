// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/text/plaintext.h"

#include <QStringView>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int longestWord = 60;

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == u'\x85' || c == u'\u2028'
           || c == u'\u2029';
}

/// Nothing to see, or it turns the reading order. Joiners stay: emoji and Persian need them.
bool isUnseen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    const bool joiner = c == U'\u200C' || c == U'\u200D' || c == U'\u00AD';
    return category == QChar::Other_Control || (category == QChar::Other_Format && !joiner);
}

QString spelled(char32_t c)
{
    return u"[U+%1]"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

/// The code point at `place`, which is left on its last unit; a lone surrogate reads as U+FFFD.
char32_t codePoint(const QString &text, qsizetype &place)
{
    const QChar c = text.at(place);
    if (!c.isSurrogate()) {
        return c.unicode();
    }
    if (c.isHighSurrogate() && place + 1 < text.size() && text.at(place + 1).isLowSurrogate()) {
        ++place;
        return QChar::surrogateToUcs4(c, text.at(place));
    }
    return QChar::ReplacementCharacter;
}

QString cut(QString text, int maxChars)
{
    if (text.size() <= maxChars) {
        return text;
    }
    text.truncate(std::max(maxChars - 1, 0));
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text.append(u'…');
}

QString withBreaks(const QString &text)
{
    QString broken;
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord && !c.isLowSurrogate()) {
            broken.append(QChar(u'\u200B'));
            run = 1;
        }
        broken.append(c);
    }
    return broken;
}

} // namespace

QString shown(const QString &serverText, int maxChars)
{
    // What follows can only grow: nothing behind this would be seen.
    const QString text = serverText.left(qsizetype(maxChars) + 2);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = codePoint(text, i);
        if (c == U'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            continue;
        }
        if (c == U'\t') {
            result.append(u' ');
        } else if (c <= 0xFFFF && isLineBreak(char16_t(c))) {
            result.append(u" ↵ "_s);
        } else if (isUnseen(c)) {
            result.append(spelled(c));
        } else {
            result.append(QChar::fromUcs4(c));
        }
    }
    return cut(result, maxChars);
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty()) {
        return {};
    }
    const QString inert = withBreaks(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return QString(u"<p>"_s % inert % u"</p>"_s);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace fleetsync
