// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/rangeedit.h"

#include "ui_rangeedit.h"

#include "gui/newsync/chip.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/errortext.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QShortcutEvent>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int dayChoices[] = {1, 7, 30, 90, 365};
constexpr int useInstead = 30;

} // namespace

RangeEdit::RangeEdit(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RangeEdit>())
{
    m_ui->setupUi(this);
    addChips();
    keepSpace(m_ui->daysError);
    keepSpace(m_ui->dateError);
    paintAs(m_ui->onlyNewText, TextTone::Caution);
    paintAs(m_ui->daysError, TextTone::Problem);
    paintAs(m_ui->dateError, TextTone::Problem);
    m_ui->onlyNewNote->hide();
    connectFields();
    showProblems({});
}

RangeEdit::~RangeEdit() = default;

void RangeEdit::addChips()
{
    QWidget *before = m_ui->days;
    for (const int days : dayChoices) {
        auto *chip = new Chip(Chip::Kind::Choice, QString::number(days), this);
        chip->setAccessibleName(tr("%Ln days", nullptr, days));
        chip->setToolTip(tr("%Ln days", nullptr, days));
        connect(chip, &QAbstractButton::clicked, this, [this, days] { pick(days); });
        m_ui->dayChips->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        m_chips << chip;
    }
    setTabOrder(before, m_ui->fromDate);
}

void RangeEdit::connectFields()
{
    const auto radios = {m_ui->onlyNew, m_ui->lastDays, m_ui->fromDate};
    for (QRadioButton *radio : radios) {
        connect(radio, &QRadioButton::toggled, this, &RangeEdit::onEdited);
        radio->installEventFilter(this);
    }
    connect(m_ui->days, &QLineEdit::textChanged, this, [this] { choose(WindowChoice::LastDays); });
    connect(m_ui->date, &QDateEdit::dateChanged, this, [this] { choose(WindowChoice::FromDate); });
    connect(m_ui->time, &QTimeEdit::timeChanged, this, [this] { choose(WindowChoice::FromDate); });
    connect(m_ui->zone, &ZoneCombo::zoneChanged, this, [this] { choose(WindowChoice::FromDate); });
    m_ui->date->installEventFilter(this);
    m_ui->time->installEventFilter(this);
    connect(m_ui->useThirty, &QPushButton::clicked, this, [this] { pick(useInstead); });
}

bool RangeEdit::eventFilter(QObject *watched, QEvent *event)
{
    // Its letter means its field: what is typed next must not be lost on a round button.
    auto *radio = qobject_cast<QRadioButton *>(watched);
    if (radio && event->type() == QEvent::Shortcut
        && !static_cast<QShortcutEvent *>(event)->isAmbiguous()) {
        radio->click();
        focusChoice();
        return true;
    }
    // Scrolling the form must not change a date on the way.
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RangeEdit::setDraft(const RequestDraft &draft)
{
    const QScopedValueRollback<bool> loading(m_loading, true);
    m_ui->days->setText(draft.days);
    m_ui->date->setDate(draft.date);
    m_ui->time->setTime(draft.time.isValid() ? draft.time : QTime(0, 0));
    m_ui->zone->setZone(draft.zone);
    m_ui->onlyNew->setChecked(draft.choice == WindowChoice::OnlyNew);
    m_ui->lastDays->setChecked(draft.choice == WindowChoice::LastDays);
    m_ui->fromDate->setChecked(draft.choice == WindowChoice::FromDate);
    updateChips();
    updateNote();
    updateTabStops();
}

WindowChoice RangeEdit::choice() const
{
    if (m_ui->onlyNew->isChecked()) {
        return WindowChoice::OnlyNew;
    }
    return m_ui->fromDate->isChecked() ? WindowChoice::FromDate : WindowChoice::LastDays;
}

void RangeEdit::fillDraft(RequestDraft &draft) const
{
    draft.choice = choice();
    draft.days = m_ui->days->text();
    draft.date = m_ui->date->date();
    draft.time = m_ui->time->time();
    draft.zone = m_ui->zone->zone();
}

void RangeEdit::setNeverSynced(const QString &note)
{
    m_note = note;
    say(m_ui->onlyNewText, note);
    m_ui->onlyNewNote->setHidden(note.isEmpty());
    updateNote();
}

void RangeEdit::updateNote()
{
    // The place stays while another choice is made: nothing below jumps.
    const bool said = choice() == WindowChoice::OnlyNew && !m_note.isEmpty();
    m_ui->onlyNewText->setVisible(said);
    m_ui->useThirty->setVisible(said);
}

void RangeEdit::updateTabStops()
{
    // One stop for all: Qt sees to it only once one of them has had the keyboard.
    for (QRadioButton *radio : {m_ui->onlyNew, m_ui->lastDays, m_ui->fromDate}) {
        radio->setFocusPolicy(radio->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void RangeEdit::pick(int days)
{
    m_ui->days->setText(QString::number(days));
    m_ui->lastDays->setChecked(true);
    m_ui->days->setFocus();
    updateChips();
}

void RangeEdit::choose(WindowChoice choice)
{
    if (m_loading) {
        return;
    }
    QRadioButton *radio = choice == WindowChoice::LastDays ? m_ui->lastDays : m_ui->fromDate;
    if (radio->isChecked()) {
        onEdited();
    } else {
        radio->setChecked(true);
    }
}

void RangeEdit::onEdited()
{
    if (m_loading) {
        return;
    }
    updateChips();
    updateNote();
    updateTabStops();
    Q_EMIT edited();
}

void RangeEdit::updateChips()
{
    const QString days
            = choice() == WindowChoice::LastDays ? m_ui->days->text().trimmed() : QString();
    for (Chip *chip : qAsConst(m_chips)) {
        chip->setChecked(chip->text() == days);
    }
}

void RangeEdit::showProblems(const QList<FieldProblem> &problems)
{
    QStringList days;
    QStringList date;
    for (const FieldProblem &problem : problems) {
        if (problem.field == Field::Days) {
            days << fieldProblemText(problem);
        } else if (problem.field == Field::StartFrom) {
            date << fieldProblemText(problem);
        }
    }
    complain(m_ui->daysError, days.join(u'\n'));
    complain(m_ui->dateError, date.join(u'\n'));
    m_ui->days->setAccessibleDescription(m_ui->daysError->text());
    m_ui->date->setAccessibleDescription(m_ui->dateError->text());
}

void RangeEdit::focusField(Field field)
{
    if (field == Field::Days) {
        m_ui->days->setFocus();
        m_ui->days->selectAll();
    } else if (field == Field::StartFrom) {
        m_ui->date->setFocus();
    }
}

void RangeEdit::focusChoice()
{
    switch (choice()) {
    case WindowChoice::OnlyNew:
        m_ui->onlyNew->setFocus();
        return;
    case WindowChoice::LastDays:
        focusField(Field::Days);
        return;
    case WindowChoice::FromDate:
        focusField(Field::StartFrom);
        return;
    }
}

} // namespace fleetsync
