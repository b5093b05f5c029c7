// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/details/issuelist.h"

#include "gui/details/stepbuttons.h"
#include "gui/details/steps.h"
#include "gui/details/wraplabel.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/explanations.h"
#include "gui/text/explanationtext.h"
#include "gui/text/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fleetsync {

namespace {

constexpr qsizetype mostIssues = 50;
constexpr int codeLength = 80;

/// A sync that runs tells its issues at its end: until then those of the earlier ones stand.
QList<Issue> fromEarlier(const FleetRow &row, const QList<Issue> &ongoing)
{
    if (!row.latest() || isFinal(*row.latest())) {
        return {};
    }
    QList<Issue> earlier = ongoing;
    earlier.removeIf([&row](const Issue &issue) {
        const QList<Issue> &own = row.latest()->issues;
        return std::any_of(own.cbegin(), own.cend(),
                           [&issue](const Issue &one) { return one.id == issue.id; });
    });
    return earlier;
}

QString noneText(const FleetRow &row)
{
    if (!row.latest()) {
        return IssueList::tr("There is no sync yet that could have issues.");
    }
    if (isFinal(*row.latest())) {
        return IssueList::tr("The latest sync reported no issues.");
    }
    return row.ongoingIssues
                   ? IssueList::tr("No issues are open. This sync has reported none so far.")
                   : IssueList::tr("This sync has reported no issues so far.");
}

} // namespace

IssueList::IssueList(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(StyledPanel); // seen while it has the keyboard
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(4);
    setWidget(content);
}

qsizetype IssueList::open() const
{
    const auto isOpen
            = [](const Issue &issue) { return issue.status.value != IssueStatus::Resolved; };
    return std::count_if(m_issues.cbegin(), m_issues.cend(), isOpen)
           + std::count_if(m_earlier.cbegin(), m_earlier.cend(), isOpen);
}

void IssueList::show(const FleetRow &row, const QList<Issue> &ongoing)
{
    const QList<Issue> issues = row.latest() ? row.latest()->issues : QList<Issue>();
    const QList<Issue> earlier = fromEarlier(row, ongoing);
    const QString none = noneText(row);
    if (issues != m_issues || earlier != m_earlier || none != m_none) {
        m_issues = issues;
        m_earlier = earlier;
        m_none = none;
        // The button that was pressed goes when its issue is resolved; the keys stay here.
        const bool hasKeys = isAncestorOf(window()->focusWidget());
        rebuild(row);
        if (hasKeys) {
            setFocus();
        }
    }
    showOrders(row);
}

void IssueList::showOrders(const FleetRow &row) const
{
    for (auto order = m_orders.cbegin(); order != m_orders.cend(); ++order) {
        (*order)->setText(isResolving(row, order.key()) ? tr("Marking…") : tr("Mark as resolved"));
    }
    for (const Steps &steps : m_steps) {
        steps.buttons->show(offeredSteps(steps.problem, row, StepPlace::Issue), steps.title);
    }
}

void IssueList::rebuild(const FleetRow &row)
{
    m_orders.clear();
    m_steps.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_issues.isEmpty() && m_earlier.isEmpty()) {
        addLine(m_none);
    }
    addIssues(m_issues, row);
    if (!m_earlier.isEmpty()) {
        addLine(tr("Still open from earlier syncs:"));
    }
    addIssues(m_earlier, row);
    m_layout->addStretch();
}

void IssueList::addIssues(const QList<Issue> &issues, const FleetRow &row)
{
    for (const Issue &issue : issues.mid(0, mostIssues)) {
        addIssue(issue, row);
    }
    if (issues.size() > mostIssues) {
        addLine(tr("%Ln more issues", nullptr, static_cast<int>(issues.size() - mostIssues)));
    }
}

void IssueList::addLine(const QString &text)
{
    auto *line = new WrapLabel(widget());
    line->setShownText(text);
    paintAs(line, TextTone::Muted);
    m_layout->addWidget(line);
}

void IssueList::addIssue(const Issue &issue, const FleetRow &row)
{
    auto *box = new QWidget(widget());
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(4);
    auto *title = new WrapLabel(box);
    auto *message = new WrapLabel(box);
    auto *who = new WrapLabel(box);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    paintAs(who, TextTone::Muted);
    const Explanation explanation = explainCode(issue.code);
    const ExplanationWords words = explanationWords(explanation, row);
    if (!issue.expanded) {
        title->setShownText(tr("Issue %1").arg(shown(issue.id.toString(), codeLength)));
        who->setShownText(tr("Terminal sent only its number. Refresh to read it."));
    } else {
        const QString code = shown(issue.code, codeLength);
        title->setShownText(explanation.recognised ? words.what
                                                   : tr("New to FleetSync: %1").arg(code));
        who->setShownText(words.who.isEmpty() ? QString()
                                              : tr("Who can fix it: %1").arg(words.who));
    }
    message->setShownText(shown(issue.message));
    who->setHidden(who->text().isEmpty());
    message->setVisible(!issue.message.isEmpty());
    for (WrapLabel *label : {title, message, who}) {
        layout->addWidget(label);
    }
    if (issue.expanded) {
        addSteps({explanation, shown(issue.message), Effect::PartMissing}, title->text(), box);
        addOrder(issue, title->text(), box);
    }
    m_layout->addWidget(box);
}

void IssueList::addSteps(const FleetProblem &problem, const QString &title, QWidget *box)
{
    // As many as there may be, so that Tab meets them before what stands below.
    auto *buttons
            = new StepButtons(box, 1 + static_cast<size_t>(problem.explanation.moreSteps.size()));
    connect(buttons, &StepButtons::chosen, this,
            [this, problem](NextStep step) { Q_EMIT stepChosen(problem, step); });
    box->layout()->addWidget(buttons);
    m_steps.append({buttons, problem, title});
}

void IssueList::addOrder(const Issue &issue, const QString &title, QWidget *box)
{
    if (issue.status.value == IssueStatus::Resolved) {
        auto *resolved = new WrapLabel(box);
        resolved->setShownText(tr("Resolved, until it is seen again."));
        paintAs(resolved, TextTone::Muted);
        box->layout()->addWidget(resolved);
        return;
    }
    // On while it is under way: another press is the same order, and the keys keep their place.
    auto *resolve = new QPushButton(box);
    resolve->setAutoDefault(false);
    //: What the button does, and the issue's title.
    resolve->setAccessibleName(tr("Mark as resolved: %1").arg(title));
    connect(resolve, &QPushButton::clicked, this,
            [this, id = issue.id] { Q_EMIT resolveRequested(id); });
    box->layout()->addWidget(resolve);
    box->layout()->setAlignment(resolve, Qt::AlignLeft);
    m_orders.insert(issue.id, resolve);
}

} // namespace fleetsync
