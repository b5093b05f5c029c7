// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

/// Qt 5's word for a part of a string, which QtSvg of Qt 5 uses; Qt 6 has views instead. A view
/// does not know its string, so it plays that part itself, from position 0.
class QStringRef : public QStringView
{
public:
    QStringRef() = default;
    QStringRef(QStringView view)
        : QStringView(view)
    {}
    QStringRef(const QString &whole)
        : QStringView(whole)
    {}
    explicit QStringRef(const QString *whole)
        : QStringView(*whole)
    {}
    QStringRef(const QString *whole, qsizetype position, qsizetype length)
        : QStringView(QStringView(*whole).mid(position, length))
    {}
    QStringRef(const QStringRef *whole, qsizetype position, qsizetype length)
        : QStringView(whole->mid(position, length))
    {}

    const QStringRef *string() const { return this; }
    int position() const { return 0; }
    /// Never null, and an empty one ends with a zero: the parser of numbers looks for it.
    const QChar *data() const
    {
        static const QChar none;
        return isNull() ? &none : QStringView::data();
    }
    const QChar *unicode() const { return data(); }
    const QChar *constData() const { return data(); }
    void clear() { *this = {}; }
};

using QXmlStreamStringRef = QStringRef;
