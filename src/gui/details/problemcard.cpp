// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/problemcard.h"

#include "gui/details/reconnectlink.h"
#include "gui/details/textview.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/flowlayout.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/explanationtext.h"
#include "gui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr double radius = 6;
constexpr int edge = 4;
constexpr auto copiedFor = 2s;

QLabel *paragraph(QWidget *parent, const QString &name)
{
    auto *label = new WrapLabel(parent);
    label->setAccessibleDescription(name);
    return label;
}

/// The toolbar's orders have the short names for themselves.
QString spokenLabel(NextStep step, const QString &label)
{
    switch (step) {
    case NextStep::Retry:
        return ProblemCard::tr("Retry this sync");
    case NextStep::NewSync:
        return ProblemCard::tr("New sync instead of this one");
    default:
        return label;
    }
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
    , m_buttons{new QPushButton(this), new QPushButton(this), new QPushButton(this)}
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
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    for (size_t i = 0; i < std::size(m_buttons); ++i) {
        flow->addWidget(m_buttons[i]);
        connect(m_buttons[i], &QPushButton::clicked, this,
                [this, i] { press(m_buttons[i], m_steps[i].value_or(NextStep::None)); });
    }
    layout->addWidget(row);
    layout->addSpacing(4);
    layout->addWidget(m_saysHeading);
    layout->addWidget(m_says);
}

void ProblemCard::show(const FleetProblem &problem, const FleetRow &row,
                       const std::optional<QUrl> &guide)
{
    m_problem = problem;
    m_link = row.connection.linkUrl;
    m_guide = guide;
    const ExplanationWords words = explanationWords(problem.explanation, row);
    const bool needsLink = problem.explanation.step == NextStep::CopyReconnectLink;
    const QString noLink = needsLink ? noReconnectLinkText(m_link) : QString();
    tell(m_what, words.what);
    tell(m_means, words.means);
    tell(m_who, words.who.isEmpty() ? QString() : tr("Who can fix it: %1").arg(words.who));
    tell(m_action, noLink.isEmpty() ? words.action : noLink);
    fillButtons(row);
    m_says->setShownText(problem.verbatim);
    m_says->setVisible(!problem.verbatim.isEmpty());
    m_saysHeading->setVisible(!problem.verbatim.isEmpty());
}

bool ProblemCard::offers(NextStep step, const FleetRow &row) const
{
    switch (step) {
    case NextStep::CopyReconnectLink:
        return safeLink(m_link).has_value();
    case NextStep::OpenProviderGuide:
        return m_guide.has_value();
    case NextStep::NewSync:
        return newSyncHindrance(row) == Hindrance::None;
    case NextStep::Retry:
    case NextStep::TryNow:
        return retryHindrance(row) == Hindrance::None;
    case NextStep::CopyForSupport:
    case NextStep::Reload:
        return true;
    case NextStep::None:
    case NextStep::ShowMessage: // it stands below
    case NextStep::Settings:
    case NextStep::Hide:
    case NextStep::WatchIt:
        return false;
    }
    return false;
}

void ProblemCard::fillButtons(const FleetRow &row)
{
    QList<NextStep> steps;
    for (NextStep step : {m_problem->explanation.step, NextStep::Retry, NextStep::CopyForSupport}) {
        step = step == NextStep::TryNow ? NextStep::Retry : step;
        if (offers(step, row) && !steps.contains(step)) {
            steps << step;
        }
    }
    for (size_t i = 0; i < std::size(m_buttons); ++i) {
        const auto at = static_cast<qsizetype>(i);
        const auto step = at < steps.size() ? std::optional(steps[at]) : std::nullopt;
        if (step != m_steps[i] || !step) {
            m_steps[i] = step;
            setButton(m_buttons[i], step);
        }
    }
}

void ProblemCard::setButton(QPushButton *button, const std::optional<NextStep> &step)
{
    const bool guide = step == NextStep::OpenProviderGuide;
    const QString label = guide ? tr("Copy guide link") : step ? nextStepLabel(*step) : QString();
    button->setText(label);
    button->setAccessibleName(step ? spokenLabel(*step, label) : label);
    button->setVisible(step.has_value());
}

void ProblemCard::press(QPushButton *button, NextStep step)
{
    switch (step) {
    case NextStep::CopyReconnectLink:
        copy(button, safeLink(m_link).value_or(QUrl()).toString(QUrl::FullyEncoded));
        return;
    case NextStep::OpenProviderGuide:
        copy(button, m_guide.value_or(QUrl()).toString(QUrl::FullyEncoded));
        return;
    case NextStep::CopyForSupport:
        Q_EMIT supportTextRequested();
        copy(button, {});
        return;
    case NextStep::NewSync:
        Q_EMIT newSyncRequested();
        return;
    case NextStep::Reload:
        Q_EMIT reloadRequested();
        return;
    default:
        Q_EMIT retryRequested();
    }
}

void ProblemCard::copy(QPushButton *button, const QString &text)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
    const auto index = std::find(std::begin(m_buttons), std::end(m_buttons), button) - m_buttons;
    button->setText(tr("Copied"));
    QTimer::singleShot(copiedFor, this,
                       [this, button, index] { setButton(button, m_steps[index]); });
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
