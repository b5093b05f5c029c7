// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/factlist.h"

#include "gui/details/wraplabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"

#include <QGridLayout>
#include <QLabel>

namespace fleetsync {

namespace {

constexpr int labelCharacters = 15;

QString spoken(const Fact &fact)
{
    const QString &exact = fact.toolTip.isEmpty() ? fact.value : fact.toolTip;
    return fact.label % u": " % exact;
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, labelCharacters * fontMetrics().averageCharWidth());
}

void FactList::addLine()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    paintAs(label, TextTone::Muted);
    auto *value = new WrapLabel(this);
    m_lines.append({label, value});
    place(m_lines.size() - 1, false);
}

/// Two grid rows to a line: the second only where the value stands under its label.
void FactList::place(qsizetype index, bool wide)
{
    Line &line = m_lines[index];
    const int row = static_cast<int>(2 * index);
    line.wide = wide;
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    if (wide) {
        m_grid->addWidget(line.value, row + 1, 0, 1, 2);
    } else {
        m_grid->addWidget(line.value, row, 1);
    }
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts) {
        return;
    }
    m_facts = facts;
    while (m_lines.size() < facts.size()) {
        addLine();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < facts.size();
        const Fact fact = used ? facts[i] : Fact{};
        if (fact.wide != m_lines[i].wide) {
            place(i, fact.wide);
        }
        const Line &line = m_lines[i];
        line.label->setText(fact.label);
        line.value->setShownText(fact.value);
        line.value->setAccessibleName(used ? spoken(fact) : QString());
        line.value->setToolTip(fact.toolTip.isEmpty() ? QString() : toolTipText(fact.toolTip));
        line.label->setVisible(used);
        line.value->setVisible(used);
    }
}

} // namespace fleetsync
