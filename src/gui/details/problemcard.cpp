// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/problemcard.h"

#include "gui/details/reconnectlink.h"
#include "gui/details/stepbuttons.h"
#include "gui/details/steps.h"
#include "gui/details/textview.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/explanationtext.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace fleetsync {

namespace {

constexpr double radius = 6;
constexpr int edge = 4;
constexpr size_t mostSteps = 6;

QLabel *paragraph(QWidget *parent, const QString &name)
{
    auto *label = new WrapLabel(parent);
    label->setAccessibleDescription(name);
    return label;
}

void tell(QLabel *label, const QString &text)
{
    static_cast<WrapLabel *>(label)->setShownText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ProblemCard::ProblemCard(QWidget *parent)
    : Panel(parent)
    , m_what(paragraph(this, tr("What happened")))
    , m_means(paragraph(this, tr("What it means for your data")))
    , m_who(paragraph(this, tr("Who can fix it")))
    , m_action(paragraph(this, tr("What to do")))
    , m_steps(new StepButtons(this, mostSteps))
    , m_saysHeading(new QLabel(tr("Terminal's words"), this))
    , m_says(new TextView(this))
{
    setAccessibleName(tr("What happened"));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_what->setFont(strong);
    m_saysHeading->setTextFormat(Qt::PlainText);
    paintAs(m_saysHeading, TextTone::Muted);
    m_says->setAccessibleName(tr("Terminal's words"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12 + edge, 12, 12, 12);
    layout->setSpacing(8);
    for (QLabel *label : {m_what, m_means, m_who, m_action}) {
        layout->addWidget(label);
    }
    layout->addWidget(m_steps);
    layout->addSpacing(4);
    layout->addWidget(m_saysHeading);
    layout->addWidget(m_says);
    connect(m_steps, &StepButtons::chosen, this, &ProblemCard::take);
}

void ProblemCard::show(const FleetProblem &problem, const FleetRow &row)
{
    m_problem = problem;
    if (std::exchange(m_fleet, row.connection.id) != row.connection.id) {
        m_steps->forgetCopied();
    }
    const ExplanationWords words = explanationWords(problem.explanation, row, problem.effect);
    const bool needsLink = problem.explanation.step == NextStep::CopyReconnectLink;
    const QString noLink = needsLink ? noReconnectLinkText(row.connection) : QString();
    tell(m_what, words.what);
    tell(m_means, words.means);
    tell(m_who, words.who.isEmpty() ? QString() : tr("Who can fix it: %1").arg(words.who));
    tell(m_action, noLink.isEmpty() ? words.action : noLink);
    m_steps->show(offeredSteps(problem, row, StepPlace::Card));
    m_steps->stressFirst(problem.explanation.recognised
                         && problem.explanation.who != WhoActs::Nobody);
    m_says->setShownText(problem.verbatim);
    m_says->setVisible(!problem.verbatim.isEmpty());
    m_saysHeading->setVisible(!problem.verbatim.isEmpty());
}

void ProblemCard::take(NextStep step)
{
    if (step == NextStep::ShowMessage) {
        m_says->setFocus(Qt::OtherFocusReason);
        m_says->selectAll();
        Q_EMIT messageShown(m_says);
        return;
    }
    Q_EMIT stepChosen(m_problem, step);
}

void ProblemCard::paintEvent(QPaintEvent *event)
{
    Panel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(0, 0, edge, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColor(FleetState::Failed, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace fleetsync
