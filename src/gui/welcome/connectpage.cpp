// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/welcome/connectpage.h"

#include "ui_connectpage.h"

#include "gui/text/errortext.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/welcome/pagelooks.h"

#include <QHideEvent>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int iconSize = 20;

} // namespace

ConnectPage::ConnectPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectPage>())
{
    m_ui->setupUi(this);
    m_ui->keyLabel->setBuddy(m_ui->key);
    m_ui->server->addItems({tr("Production"), tr("Sandbox")});
    // On Linux a combo box tells its text as its name; its field tells the name.
    m_ui->server->lineEdit()->setAccessibleName(m_ui->server->accessibleName());
    m_ui->server->lineEdit()->setPlaceholderText(u"https://example.com/tsp/v1"_s);
    m_ui->title->setFont(scaledFont(font(), 1.5));
    m_ui->outcomeIcon->setFixedSize(iconSize, iconSize);
    setFocusProxy(m_ui->key);
    connect(m_ui->key, &QLineEdit::textChanged, this, &ConnectPage::onEdited);
    connect(m_ui->key, &QLineEdit::returnPressed, this, &ConnectPage::onReturn);
    connect(m_ui->server, &QComboBox::editTextChanged, this, &ConnectPage::onEdited);
    connect(m_ui->server->lineEdit(), &QLineEdit::returnPressed, this, &ConnectPage::onReturn);
    connect(m_ui->showKey, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->key->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->check, &QPushButton::clicked, this, &ConnectPage::check);
    connect(m_ui->connect, &QPushButton::clicked, this, &ConnectPage::connectNow);
    connect(m_ui->back, &QPushButton::clicked, this, &ConnectPage::backRequested);
    update(Step::Unchecked);
    applyLooks();
}

ConnectPage::~ConnectPage() = default;

ConnectPage::Access ConnectPage::typed() const
{
    return {serverFromText(m_ui->server->currentText(), tr("Production"), tr("Sandbox")),
            Secret(m_ui->key->text().trimmed().toUtf8())};
}

bool ConnectPage::fieldsFit()
{
    const Access access = typed();
    const auto address = checkServerUrl(access.server);
    m_ui->serverProblem->setText(address ? addressProblemText(*address) : QString());
    QString key;
    if (access.key.isEmpty()) {
        key = tr("Paste the API key first.");
    } else if (!access.key.isWellFormed()) {
        key = tr("This is not a whole key: it holds spaces, line breaks or letters that no key "
                 "has. Copy it again.");
    }
    m_ui->keyProblem->setText(key);
    if (address) {
        m_ui->server->setFocus();
    } else if (!key.isEmpty()) {
        m_ui->key->setFocus();
    }
    return !address && key.isEmpty();
}

void ConnectPage::onEdited()
{
    m_ui->serverProblem->clear();
    m_ui->keyProblem->clear();
    // The very pair that was checked may be typed back: it is still checked.
    if (m_step != Step::Unchecked && m_step != Step::Edited && !(typed() == m_asked)) {
        showOutcome(Tone::Plain, {});
        update(Step::Edited);
    }
}

void ConnectPage::onReturn()
{
    if (m_step == Step::Works) {
        connectNow();
    } else if (m_step != Step::Checking) {
        check();
    }
}

void ConnectPage::check()
{
    if (!fieldsFit()) {
        return;
    }
    m_asked = typed();
    showOutcome(Tone::Plain, tr("Asking the server whether the key works…"));
    update(Step::Checking);
    const Access asked = m_asked;
    Q_EMIT checkRequested(asked.server, asked.key);
}

void ConnectPage::showCheck(const Result<KeyFacts> &facts)
{
    if (m_step != Step::Checking) {
        return;
    }
    if (facts) {
        showOutcome(Tone::Good, worksText(*facts));
        update(Step::Works);
        m_ui->connect->setFocus();
        return;
    }
    const ErrorWords words = checkWords(facts.error());
    showOutcome(Tone::Bad, QString(words.title % u"\n"_s % words.body));
    update(Step::Failed);
}

void ConnectPage::showKeyMissing(const QUrl &server)
{
    askForKeyOf(
            server, Tone::Bad,
            tr("The saved key was not found, or the keychain is locked.\nUnlock the keychain and "
               "start FleetSync again, or paste the key anew."));
}

void ConnectPage::showKeyAgain(const QUrl &server)
{
    askForKeyOf(server, Tone::Plain,
                tr("Paste the key of this server again: it was not saved on this computer."));
}

void ConnectPage::askForKeyOf(const QUrl &server, Tone tone, const QString &why)
{
    m_ui->server->setEditText(textOf(server));
    showOutcome(tone, why);
    update(Step::Unchecked);
}

/// A list of fleets that is not there: the address is not Terminal's.
ErrorWords ConnectPage::checkWords(const ApiError &error) const
{
    if (error.kind != ErrorKind::NotFound) {
        return errorWords(error);
    }
    return {tr("This address does not answer like Terminal"),
            tr("The server is there, but has no list of fleets. Addresses of Terminal end in "
               "/tsp/v1: check it, or ask whoever gave it to you.")};
}

QString ConnectPage::textOf(const QUrl &server) const
{
    switch (environmentOfServer(server)) {
    case Environment::Production:
        return tr("Production");
    case Environment::Sandbox:
        return tr("Sandbox");
    case Environment::Demo:
    case Environment::Custom:
        break;
    }
    return server.toDisplayString();
}

void ConnectPage::connectNow()
{
    if (m_step != Step::Works) {
        return;
    }
    const Access access = m_asked;
    Q_EMIT connectRequested(access.server, access.key, m_ui->keep->isChecked());
}

/// setText, not clear(): that one could be undone, and the key would be back in the field.
void ConnectPage::forgetKey()
{
    m_asked = {};
    m_ui->key->setText({});
    m_ui->showKey->setChecked(false);
    m_ui->keyProblem->clear();
    m_ui->serverProblem->clear();
    showOutcome(Tone::Plain, {});
    update(Step::Unchecked);
}

void ConnectPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // A window that is only minimised keeps its fields.
    if (!event->spontaneous()) {
        forgetKey();
    }
}

void ConnectPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ui->key->setFocus();
}

void ConnectPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) {
        applyLooks();
    }
}

void ConnectPage::update(Step step)
{
    m_step = step;
    m_ui->check->setEnabled(step != Step::Checking);
    m_ui->connect->setEnabled(step == Step::Works);
    m_ui->check->setDefault(step != Step::Works);
    m_ui->connect->setDefault(step == Step::Works);
    const QString reason = reasonText();
    m_ui->reason->setText(reason);
    m_ui->connect->setToolTip(reason);
}

QString ConnectPage::reasonText() const
{
    switch (m_step) {
    case Step::Unchecked:
        return tr("Connect becomes available once the key is checked.");
    case Step::Edited:
        return tr("Key or server changed since the check: check again to connect.");
    case Step::Checking:
        return tr("Both buttons wait for the server's answer.");
    case Step::Failed:
        return tr("Connect stays off: the check did not succeed.");
    case Step::Works:
        return {};
    }
    return {};
}

QString ConnectPage::worksText(const KeyFacts &facts) const
{
    const bool custom = environmentOfServer(m_asked.server) == Environment::Custom;
    const QString where = custom ? m_asked.server.host() : textOf(m_asked.server);
    const QString fleets = tr("%Ln fleet(s)", nullptr, static_cast<int>(facts.fleets));
    const QString providers = tr("%Ln provider(s)", nullptr, static_cast<int>(facts.providers));
    return facts.more ? tr("Key works. %1. At least %2 at %3.").arg(where, fleets, providers)
                      : tr("Key works. %1. %2 at %3.").arg(where, fleets, providers);
}

void ConnectPage::showOutcome(Tone tone, const QString &text)
{
    m_tone = tone;
    m_ui->outcome->setText(text);
    m_ui->outcome->setAccessibleDescription(text);
    applyLooks();
}

void ConnectPage::applyLooks()
{
    const QPalette applied;
    const QColor bad = stateColor(FleetState::Failed, applied);
    setTextColor(m_ui->intro, mutedColor(applied));
    setTextColor(m_ui->reason, mutedColor(applied));
    setTextColor(m_ui->serverProblem, bad);
    setTextColor(m_ui->keyProblem, bad);
    const QString icon = m_tone == Tone::Good ? u"check"_s : u"warning"_s;
    m_ui->outcomeIcon->setPixmap(
            m_tone == Tone::Plain
                    ? QPixmap()
                    : themedIcon(icon).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_ui->outcomeIcon->setVisible(m_tone != Tone::Plain);
}

} // namespace fleetsync
