// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/wraplabel.h"

namespace fleetsync {

namespace {

/// Longer than any id of the API, so that a copied id is always the id.
constexpr int longestWord = 36;
constexpr QChar breakHere(0x200B);

QString breakable(const QString &text)
{
    QString result;
    int inWord = 0;
    for (const QChar c : text) {
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord && !c.isLowSurrogate()) {
            result += breakHere;
            inWord = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

WrapLabel::WrapLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setShownText(const QString &text)
{
    const QString broken = breakable(text);
    if (broken != QLabel::text()) {
        setText(broken);
    }
}

QSize WrapLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

} // namespace fleetsync
