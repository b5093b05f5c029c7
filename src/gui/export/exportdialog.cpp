// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/export/exportdialog.h"

#include "ui_exportdialog.h"

#include "gui/export/aside.h"
#include "gui/export/exporttext.h"
#include "gui/export/savedfile.h"
#include "gui/newsync/formlooks.h"
#include "gui/text/numbertext.h"
#include "gui/text/plaintext.h"
#include "gui/text/timetext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace fleetsync {

namespace {

constexpr int usualWidth = 420;

/// Excel takes a file without it for one in the computer's old code page.
constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

} // namespace

ExportDialog::ExportDialog(const QTableView &table, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ExportDialog>())
    , m_table(table)
    , m_now(now)
    , m_reader(table)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    makeHeading(m_ui->rowsHeading);
    makeHeading(m_ui->formatHeading);
    m_ui->formatHeading->setContentsMargins(0, 8, 0, 0);
    paintAs(m_ui->columnsHint, TextTone::Muted);
    paintAs(m_ui->message, TextTone::Problem);
    setupRows();
    showBusy(false);
    m_ui->message->hide();
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_ui->save, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(&m_reader, &TableReader::progressed, this, [this](int read, int rows) {
        m_ui->progress->setMaximum(std::max(1, rows));
        m_ui->progress->setValue(read);
    });
    connect(&m_reader, &TableReader::finished, this, &ExportDialog::onRead);
    connect(&m_reader, &TableReader::lost, this,
            [this] { fail(tr("Nothing was exported: these fleets are no longer open.")); });
    resize(usualWidth, sizeHint().height());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::setupRows()
{
    const int all = m_table.model() ? m_table.model()->rowCount() : 0;
    const int selected = selectedRowCount(m_table);
    m_ui->allRows->setText(tr("&All %1 row(s) shown", nullptr, all).arg(countText(all)));
    m_ui->selectedRows->setText(
            tr("Only the %1 s&elected row(s)", nullptr, selected).arg(countText(selected)));
    // One row is selected all the time: who means a part selects more.
    m_ui->selectedRows->setVisible(selected > 0 && selected < all);
    m_ui->selectedRows->setChecked(selected > 1 && selected < all);
    m_ui->allRows->setChecked(!m_ui->selectedRows->isChecked());
}

ExportFormat ExportDialog::format() const
{
    return m_ui->json->isChecked() ? ExportFormat::Json : ExportFormat::Csv;
}

void ExportDialog::chooseFile()
{
    const bool json = format() == ExportFormat::Json;
    auto *dialog = new QFileDialog(this, tr("Save the export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({json ? tr("JSON (*.json)") : tr("CSV (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(json ? u"json"_s : u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(fileNameFor(m_table.accessibleName(), m_now.toTimeZone(displayZone()).date())
                       + (json ? u".json"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::begin);
    dialog->open();
}

void ExportDialog::begin(const QString &path)
{
    m_path = path;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_ui->message->hide();
    m_ui->message->clear();
    showBusy(true);
    m_reader.start(m_ui->selectedRows->isChecked() ? ExportRows::Selected : ExportRows::All);
}

/// Words and disk, away from the window's thread.
void ExportDialog::onRead()
{
    m_ui->progress->setMaximum(0);
    const auto table = std::make_shared<ExportTable>(m_reader.take());
    m_rows = static_cast<int>(table->rows.size());
    const auto work = [table, format = format(), zone = displayZone(), path = m_path,
                       cancelled = m_cancelled] {
        Made made{exportText(*table, format, zone, [&cancelled] { return cancelled->load(); })};
        if (path.isEmpty()) {
            made.words = QString::fromUtf8(made.text);
        } else if (!cancelled->load()) {
            made.problem = saveWhole(path, format == ExportFormat::Csv ? byteOrderMark + made.text
                                                                       : made.text);
        }
        return made;
    };
    aside(this, work, [this, cancelled = m_cancelled](const Made &made) {
        if (!cancelled->load()) {
            m_path.isEmpty() ? onMade(made) : onSaved(made.problem);
        }
    });
}

void ExportDialog::onMade(const Made &made)
{
    auto *mime = new QMimeData;
    mime->setText(made.words);
    if (format() == ExportFormat::Csv) {
        mime->setData(u"text/csv"_s, made.text);
    }
    QGuiApplication::clipboard()->setMimeData(mime);
    succeed(tr("%1 row(s) copied", nullptr, m_rows).arg(countText(m_rows)));
}

void ExportDialog::onSaved(SaveProblem problem)
{
    if (problem != SaveProblem::None) {
        fail(saveProblemText(problem, m_path));
        return;
    }
    succeed(tr("%1 row(s) saved in %2", nullptr, m_rows)
                    .arg(countText(m_rows), shown(QFileInfo(m_path).fileName(), 80)));
}

void ExportDialog::succeed(const QString &sentence)
{
    Q_EMIT exported(sentence);
    accept();
}

void ExportDialog::fail(const QString &sentence)
{
    showBusy(false);
    m_ui->message->show();
    complain(m_ui->message, sentence);
    m_ui->save->setFocus();
}

void ExportDialog::showBusy(bool busy)
{
    m_ui->progress->setVisible(busy);
    m_ui->choices->setEnabled(!busy);
    m_ui->copy->setEnabled(!busy);
    m_ui->save->setEnabled(!busy);
}

/// What was written halfway is dropped by whoever writes it.
void ExportDialog::done(int result)
{
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_reader.stop();
    QDialog::done(result);
}

} // namespace fleetsync
