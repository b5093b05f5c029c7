// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace fleetsync {

class WrapLabel;

/// One line of facts: "Requested" — "12:00, 5 min ago".
struct Fact
{
    QString label;
    QString value;     ///< plain; may hold server prose
    QString toolTip;   ///< plain; empty = none
    bool wide = false; ///< an id: the value stands under its label, to be read whole

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Labels and values in two columns; updated in place, so that a selection stays.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

private:
    void addLine();
    void place(qsizetype index, bool wide);

    struct Line
    {
        QLabel *label;
        WrapLabel *value;
        bool wide = false;
    };
    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<Fact> m_facts;
};

} // namespace fleetsync
