// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/stepbuttons.h"

#include "gui/details/steps.h"
#include "gui/newsync/flowlayout.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/explanationtext.h"

#include <QPushButton>
#include <QTimer>

using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr auto copiedFor = 2s;

/// The toolbar's orders have the short names for themselves.
QString spokenLabel(NextStep step)
{
    switch (step) {
    case NextStep::Retry:
        return StepButtons::tr("Retry this sync");
    case NextStep::NewSync:
        return StepButtons::tr("New sync instead of this one");
    default:
        return nextStepLabel(step);
    }
}

} // namespace

StepButtons::StepButtons(QWidget *parent, size_t ready)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    for (size_t i = 0; i < ready; ++i) {
        buttonAt(i)->hide();
    }
}

void StepButtons::show(const QList<NextStep> &steps, const QString &subject)
{
    const QList<NextStep> before = m_steps;
    const bool same = subject == m_subject;
    m_steps = steps;
    m_subject = subject;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!same || i >= before.size() || before[i] != steps[i]) {
            setLabel(static_cast<size_t>(i));
        }
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(static_cast<qsizetype>(i) < steps.size());
    }
    setVisible(!steps.isEmpty());
}

void StepButtons::forgetCopied()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        setLabel(static_cast<size_t>(i));
    }
}

void StepButtons::stressFirst(bool on)
{
    if (!m_buttons.empty()) {
        m_buttons.front()->setDefault(on);
    }
}

QPushButton *StepButtons::buttonAt(size_t place)
{
    while (m_buttons.size() <= place) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons.size()] { press(at); });
        m_flow->addWidget(button);
        m_buttons.push_back(button);
    }
    return m_buttons[place];
}

void StepButtons::setLabel(size_t place)
{
    const NextStep step = m_steps.value(static_cast<qsizetype>(place));
    const QString spoken = spokenLabel(step);
    QPushButton *const button = buttonAt(place);
    button->setText(nextStepLabel(step));
    keepWidth(button, isCopy(step) ? tr("Copied") : button->text());
    //: What the button does, and to which issue.
    button->setAccessibleName(m_subject.isEmpty() ? spoken : tr("%1: %2").arg(spoken, m_subject));
}

void StepButtons::press(size_t place)
{
    const NextStep step = m_steps.value(static_cast<qsizetype>(place));
    if (isCopy(step)) {
        m_buttons[place]->setText(tr("Copied"));
        QTimer::singleShot(copiedFor, this, [this, place] { setLabel(place); });
    }
    Q_EMIT chosen(step);
}

} // namespace fleetsync
