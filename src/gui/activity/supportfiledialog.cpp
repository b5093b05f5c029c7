// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/activity/supportfiledialog.h"

#include "ui_supportfiledialog.h"

#include "gui/export/aside.h"
#include "gui/export/savedfile.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr QSize usualSize(720, 560);
constexpr QSize frame(32, 80); // of the window, and room around it

} // namespace

SupportFileDialog::SupportFileDialog(const SupportFacts &facts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SupportFileDialog>())
    , m_at(facts.at)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->text->setPlaceholderText(tr("Being put together…"));
    paintAs(m_ui->message, TextTone::Problem);
    m_ui->message->hide();
    keepWidth(m_ui->copy, tr("Copied"));
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &SupportFileDialog::chooseFile);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        m_ui->copy->setText(tr("Copied"));
    });
    setReady(false);
    aside(
            this, [facts] { return supportFileText(facts); },
            [this](const QString &text) { showText(text); });
    resize(usualSize.boundedTo(screen()->availableSize() - frame));
}

SupportFileDialog::~SupportFileDialog() = default;

void SupportFileDialog::showText(const QString &text)
{
    m_text = text;
    m_ui->text->setPlainText(text);
    setReady(true);
    m_ui->save->setFocus();
}

void SupportFileDialog::setReady(bool ready)
{
    m_ui->save->setEnabled(ready);
    m_ui->copy->setEnabled(ready);
}

void SupportFileDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the support file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Text (*.txt)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileNameFor(u"fleetsync-support"_s, m_at.toTimeZone(displayZone()).date())
                       + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &SupportFileDialog::save);
    dialog->open();
}

void SupportFileDialog::save(const QString &path)
{
    setReady(false);
    m_ui->message->hide();
    m_ui->message->clear();
    const auto done = [this, path](SaveProblem problem) {
        setReady(true);
        if (problem == SaveProblem::None) {
            Q_EMIT saved(tr("The support file is saved as %1")
                                 .arg(shown(QFileInfo(path).fileName(), 80)));
            accept();
            return;
        }
        m_ui->message->show();
        complain(m_ui->message, saveProblemText(problem, path));
    };
    aside(
            this, [path, bytes = m_text.toUtf8()] { return saveWhole(path, bytes); }, done);
}

} // namespace fleetsync
