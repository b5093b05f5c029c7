// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/newsync/newsyncdialog.h"

#include "ui_newsyncdialog.h"

#include "engine/session.h"
#include "gui/newsync/fleetnotes.h"
#include "gui/newsync/formerror.h"
#include "gui/newsync/formlooks.h"
#include "gui/newsync/manyquestion.h"
#include "gui/newsync/previewtext.h"
#include "gui/newsync/submission.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fleetsync {

namespace {

constexpr auto fleetsEvery = 250ms; // each answered poll changes one, and there may be thousands
constexpr qsizetype manyFleets = 10;
constexpr int nameLength = 60;
constexpr QSize usualSize(580, 620);

} // namespace

NewSyncDialog::NewSyncDialog(Session &session, const QList<ConnectionId> &fleets, QWidget *parent,
                             const QString &leftOut)
    : QDialog(parent)
    , m_session(session)
    , m_fleets(fleets)
    , m_leftOut(leftOut)
    , m_ui(std::make_unique<Ui::NewSyncDialog>())
    , m_submission(new Submission(session.dispatcher(), this))
    , m_updateFleetsSoon(fleetsEvery, [this] { updateFleets(); })
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    setupLooks();
    setupOrders();
    setDraft(firstDraft());
    updateFleets();
    everyMinute();
    m_ui->range->focusChoice();
}

NewSyncDialog::~NewSyncDialog() = default;

void NewSyncDialog::setupLooks()
{
    for (QLabel *heading : {m_ui->fleetsHeading, m_ui->rangeHeading, m_ui->providerHeading}) {
        makeHeading(heading);
    }
    for (QLabel *quiet : {m_ui->historicalHint, m_ui->provisionHint, m_ui->status}) {
        paintAs(quiet, TextTone::Muted);
    }
    m_ui->rangeHeading->setContentsMargins(0, 4, 0, 0);
    paintAs(m_ui->rule, TextTone::Line);
    paintAs(m_ui->providerError, TextTone::Problem);
    paintAs(m_ui->formError, TextTone::Problem);
    m_ui->formError->hide();
    m_ui->formError->setMostLines(4);
    m_ui->formError->setInset(16, 12);
    m_ui->providerError->hide();
    m_ui->effectiveStart->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->historicalFiles->setAccessibleDescription(m_ui->historicalHint->text());
    m_ui->provisionCredentials->setAccessibleDescription(m_ui->provisionHint->text());
    setMinimumSize(400, 280);
    // Its buttons must be on the screen, however large its letters are.
    resize(usualSize.boundedTo(screen()->availableSize() * 9 / 10));
}

void NewSyncDialog::setupOrders()
{
    connect(m_ui->start, &QPushButton::clicked, this, &NewSyncDialog::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)), this);
        connect(shortcut, &QShortcut::activated, this, &NewSyncDialog::submit);
    }
    connect(m_ui->range, &RangeEdit::edited, this, &NewSyncDialog::onEdited);
    connect(m_ui->historicalFiles, &QCheckBox::toggled, this, &NewSyncDialog::onEdited);
    connect(m_ui->provisionCredentials, &QCheckBox::toggled, this, &NewSyncDialog::onEdited);
    connect(m_ui->chips, &FleetChips::removeRequested, this, &NewSyncDialog::removeFleet);
    // Once the layout has made room for it.
    connect(m_ui->body, &BodyPanel::opened, this, [this] {
        QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureWidgetVisible(m_ui->body); });
    });
    connect(&m_session.fleet(), &Fleet::rowsChanged, this, [this] { m_updateFleetsSoon.call(); });
    connect(m_submission, &Submission::handedOver, this, &QDialog::accept);
    connect(m_submission, &Submission::rejected, this, &NewSyncDialog::onRejected);
    connect(m_submission, &Submission::notRecorded, this, &NewSyncDialog::onNotRecorded);
}

RequestDraft NewSyncDialog::firstDraft() const
{
    RequestDraft draft;
    draft.zone = m_fleets.size() == 1 ? displayZone(m_fleets.constFirst()) : displayZone();
    const QDateTime now = m_session.serverNow().toTimeZone(draft.zone);
    draft.date = now.date().addDays(-draft.days.toInt());
    draft.time = QTime(0, 0);
    return draft;
}

void NewSyncDialog::setDraft(const RequestDraft &draft)
{
    m_ui->range->setDraft(draft);
    m_ui->historicalFiles->setChecked(draft.historicalFiles);
    m_ui->provisionCredentials->setChecked(draft.provisionCredentials);
    onEdited();
}

RequestDraft NewSyncDialog::draft() const
{
    RequestDraft draft;
    m_ui->range->fillDraft(draft);
    draft.historicalFiles = m_ui->historicalFiles->isChecked();
    draft.provisionCredentials = m_ui->provisionCredentials->isChecked();
    return draft;
}

QList<ConnectionId> NewSyncDialog::askable() const
{
    QList<ConnectionId> ids;
    for (const ConnectionId &id : m_fleets) {
        const FleetRow *row = m_session.fleet().find(id);
        if (row && canBeAsked(*row)) {
            ids << id;
        }
    }
    return ids;
}

void NewSyncDialog::updateFleets()
{
    const std::vector<FleetRow> rows = rowsOf(m_session.fleet(), m_fleets);
    QList<FleetChips::Entry> entries;
    int never = 0;
    for (const FleetRow &row : rows) {
        entries << FleetChips::Entry{row.connection.id,
                                     shown(displayName(row.connection), nameLength)};
        never += neverSynced(row) && canBeAsked(row) ? 1 : 0;
    }
    QStringList notes;
    for (const FormNote &note : fleetNotes(rows)) {
        notes << note.text;
    }
    m_ui->chips->setFleets(entries);
    m_ui->notes->setNotes(m_leftOut.isEmpty() ? notes : QStringList(m_leftOut) + notes);
    m_ui->range->setNeverSynced(neverSyncedText(never, static_cast<int>(rows.size())));
    updatePreview();
}

void NewSyncDialog::removeFleet(const ConnectionId &id)
{
    m_fleets.removeAll(id);
    updateFleets();
    if (!m_ui->chips->focusFirst()) {
        m_ui->range->focusChoice();
    }
}

void NewSyncDialog::onEdited()
{
    showProblems({});
    updatePreview();
}

void NewSyncDialog::everyMinute()
{
    updatePreview();
    m_session.clock().after(1min, this, [this] { everyMinute(); });
}

void NewSyncDialog::updatePreview()
{
    const RequestDraft typed = draft();
    PreviewContext context{m_session.serverNow(), typed.zone, askable().size(), false, {}};
    const auto *only = m_fleets.size() == 1 ? m_session.fleet().find(m_fleets.first()) : nullptr;
    if (only) {
        context.fleets = 1;
        context.historyKnown = only->historyKnown;
        context.lastRequested = only->latest() ? only->latest()->requestedAt : QDateTime();
    }
    const auto request = toRequest(typed, context.now);
    const QString text = request ? previewText(*request, context) : previewMissing();
    say(m_ui->effectiveStart, text);
    m_ui->body->setRequest(request ? std::optional(*request) : std::nullopt);
    if (!request) {
        showProblems(request.error());
    }
}

void NewSyncDialog::showProblems(const QList<FieldProblem> &problems)
{
    m_ui->range->showProblems(problems);
    const QString form = formProblemText(problems, Field::Form);
    const QString provider = formProblemText(problems, Field::ProviderRequests);
    m_ui->formError->setShownText(form);
    m_ui->formError->setVisible(!form.isEmpty());
    complain(m_ui->providerError, provider);
    m_ui->providerError->setVisible(!provider.isEmpty());
}

void NewSyncDialog::submit()
{
    if (m_sending) {
        return;
    }
    const auto request = toRequest(draft(), m_session.serverNow());
    if (!request) {
        showProblems(request.error());
        m_ui->range->focusField(request.error().first().field);
        return;
    }
    const QList<ConnectionId> fleets = askable();
    if (fleets.isEmpty()) {
        showProblems({formProblem(nobodyToAskText(m_fleets.isEmpty()))});
        return;
    }
    if (!request->providerRequests.isEmpty() && fleets.size() > manyFleets) {
        askOnceMore(fleets, *request);
    } else {
        send(fleets, *request);
    }
}

void NewSyncDialog::askOnceMore(const QList<ConnectionId> &fleets, const SyncRequest &request)
{
    QMessageBox *question = manyQuestion(static_cast<int>(fleets.size()), this);
    connect(question, &QDialog::accepted, this, [this, fleets, request] { send(fleets, request); });
    question->open();
}

void NewSyncDialog::send(const QList<ConnectionId> &fleets, const SyncRequest &request)
{
    if (fleets.size() == 1) {
        setSending(true);
        m_submission->submit(fleets.first(), request);
        return;
    }
    for (const ConnectionId &fleet : fleets) {
        m_session.dispatcher().submit(fleet, request);
    }
    accept();
}

void NewSyncDialog::setSending(bool sending)
{
    m_sending = sending;
    say(m_ui->status,
        sending ? tr("Sending… Closing this window does not take it back.") : QString());
    // The keyboard stays in the form: a disabled field would drop it.
    if (sending) {
        m_ui->cancel->setFocus();
    }
    m_ui->fields->setEnabled(!sending);
    m_ui->start->setEnabled(!sending);
    if (!sending) {
        m_ui->start->setFocus();
    }
    m_ui->cancel->setText(sending ? tr("&Close") : tr("&Cancel"));
}

void NewSyncDialog::onRejected(const ApiError &error)
{
    setSending(false);
    const QList<FieldProblem> problems = problemsOf(error);
    showProblems(problems);
    m_ui->range->focusField(problems.first().field);
}

void NewSyncDialog::onNotRecorded(StoreErrorKind why)
{
    setSending(false);
    showProblems({formProblem(notRecordedText(why))});
}

void NewSyncDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter alone never sends: a request cannot be taken back. Buttons with focus still obey it.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QPushButton *>(focusWidget())) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace fleetsync
