// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "gui/export/exportdialog.h"
#include "gui/export/exporttext.h"
#include "gui/export/savedfile.h"
#include "gui/text/displayzones.h"
#include "gui/toldsession.h"
#include "models/exactrole.h"
#include "support/smalldisk.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// main()'s.
const SmallDisk *disk = nullptr;

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
const QTimeZone chicago("America/Chicago");

ExportTable oneCell(const ExportCell &cell)
{
    return {{u"Head"_s}, {{cell}}};
}

QByteArray bytesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Columns: name, number, time.
std::unique_ptr<QStandardItemModel> someRows(int rows)
{
    auto model = std::make_unique<QStandardItemModel>(rows, 3);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Count"_s, u"When"_s});
    for (int row = 0; row < rows; ++row) {
        model->setData(model->index(row, 0), u"fleet %1"_s.arg(row));
        model->setData(model->index(row, 1), u"%1 pieces"_s.arg(row));
        model->setData(model->index(row, 1), row, ExactRole);
        model->setData(model->index(row, 2), u"just now"_s);
        model->setData(model->index(row, 2), noon.addSecs(row), ExactRole);
    }
    return model;
}

struct Shown
{
    explicit Shown(int rows)
        : model(someRows(rows))
    {
        table.setModel(model.get());
        table.setAccessibleName(u"Needs attention"_s);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    }

    std::unique_ptr<QStandardItemModel> model;
    QTableView table;
};

/// Once the reader has read a row, of fifty, it comes to pass.
void afterTheFirstRow(TableReader &reader, const std::function<void()> &act)
{
    const auto acted = std::make_shared<bool>(false);
    QObject::connect(&reader, &TableReader::progressed, &reader, [acted, act](int, int) {
        if (!std::exchange(*acted, true)) {
            act();
        }
    });
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellOfCsv_data();
    void aCellOfCsv();
    void aCellOfJson_data();
    void aCellOfJson();
    void columnsStandAsShown();
    void eachRowHasTheZoneOfItsFleet_data();
    void eachRowHasTheZoneOfItsFleet();
    void aDashIsNothing();
    void selectedRowsAlone();
    void readsALittleInEachTurn();
    void rowsThatGoMeanwhileBeginAnew();
    void rowsThatComeLastAreRead();
    void rowsThatComeBetweenBeginAnew();
    void aTableThatLetsGoIsLost();
    void namesAFile();
    void savesAllOrNothing_data();
    void savesAllOrNothing();
    void savesNothingByHalvesOnAFullDisk();
    void copiesTheRows();
    void savesToTheFileChosen_data();
    void savesToTheFileChosen();
    void saysWhyAFileWasNotSaved();
    void cancelledLeavesNothing();
};

void TestExport::aCellOfCsv_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<QByteArray>("text");
    const auto words = [](const char *name, const QString &given, const char *text) {
        QTest::newRow(name) << ExportCell(given) << QByteArray(text);
    };
    words("plain words", u"Frank's Trucking"_s, "Frank's Trucking");
    words("nothing", QString(), "");
    words("a comma", u"Delgado, Hermanos"_s, "\"Delgado, Hermanos\"");
    words("quotes are doubled", u"the \"big\" one"_s, "\"the \"\"big\"\" one\"");
    words("a line break", u"one\ntwo"_s, "\"one\ntwo\"");
    words("a semicolon, which parts cells elsewhere", u"a;b"_s, "\"a;b\"");
    words("right to left", u"أسطول, 5"_s, "\"أسطول, 5\"");
    words("beyond the first plane", u"🚚 fleet"_s, "🚚 fleet");
    words("a formula", u"=1+1"_s, "'=1+1");
    words("a formula that calls out", u"=HYPERLINK(\"http://x\",\"y\")"_s,
          "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
    words("plus", u"+49 89 1234"_s, "'+49 89 1234");
    words("minus", u"-2+3+cmd|' /C calc'!A0"_s, "'-2+3+cmd|' /C calc'!A0");
    words("at", u"@SUM(A1)"_s, "'@SUM(A1)");
    words("a tab before it", u"\t=1"_s, "\"'\t'=1\"");
    words("a return before it", u"\r=1"_s, "\"'\r'=1\"");
    words("a line feed before it", u"\n=1"_s, "\"'\n'=1\"");
    words("the wide equals sign", u"＝1+1"_s, "'＝1+1");
    words("a formula after a semicolon", u"a;=1+1"_s, "\"a;'=1+1\"");
    words("a formula after a semicolon and a quote", u"a;\"=1"_s, "\"a;\"\"'=1\"");
    words("a formula after a line break", u"a\n@x"_s, "\"a\n'@x\"");
    words("a sign inside words is a sign", u"a=b-c"_s, "a=b-c");
    QTest::newRow("a number is bare, its sign too") << ExportCell(-2.5) << QByteArray("-2.5");
    QTest::newRow("a number to its last digit") << ExportCell(62.345) << QByteArray("62.345");
    QTest::newRow("a whole number") << ExportCell(qint64{1'234'567}) << QByteArray("1234567");
    QTest::newRow("no number") << ExportCell(qQNaN()) << QByteArray();
    QTest::newRow("a time has its zone")
            << ExportCell(noon) << QByteArray("2026-11-24T06:00:00.000-06:00");
    QTest::newRow("a time in summer")
            << ExportCell(noon.addMonths(-5)) << QByteArray("2026-06-24T07:00:00.000-05:00");
    QTest::newRow("no time") << ExportCell(QDateTime()) << QByteArray();
    QTest::newRow("an empty cell") << ExportCell() << QByteArray();
}

void TestExport::aCellOfCsv()
{
    QFETCH(ExportCell, cell);
    QFETCH(QByteArray, text);
    QCOMPARE(exportText(oneCell(cell), ExportFormat::Csv, chicago), "Head\r\n" + text + "\r\n");
}

void TestExport::aCellOfJson_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<QJsonValue>("value");
    const QString hostile = u"=1, \"x\"\n\\ \u202Eأ\u0001 </script>"_s;
    QTest::newRow("hostile words come back") << ExportCell(hostile) << QJsonValue(hostile);
    QTest::newRow("a formula is words") << ExportCell(u"=1+1"_s) << QJsonValue(u"=1+1"_s);
    QTest::newRow("a number is a number") << ExportCell(62.345) << QJsonValue(62.345);
    QTest::newRow("a whole number") << ExportCell(qint64{3}) << QJsonValue(3);
    QTest::newRow("no number") << ExportCell(qInf()) << QJsonValue(QJsonValue::Null);
    QTest::newRow("a time has its zone")
            << ExportCell(noon) << QJsonValue(u"2026-11-24T06:00:00.000-06:00"_s);
    QTest::newRow("no time") << ExportCell(QDateTime()) << QJsonValue(QJsonValue::Null);
    QTest::newRow("an empty cell") << ExportCell() << QJsonValue(QJsonValue::Null);
}

void TestExport::aCellOfJson()
{
    QFETCH(ExportCell, cell);
    QFETCH(QJsonValue, value);
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(
            exportText(oneCell(cell), ExportFormat::Json, chicago), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(read.array().size(), 1);
    QCOMPARE(read.array().at(0).toObject().value(u"Head"_s), value);
    QCOMPARE(QJsonDocument::fromJson(exportText({{u"Head"_s}, {}}, ExportFormat::Json, chicago))
                     .array()
                     .size(),
             0);
}

void TestExport::columnsStandAsShown()
{
    Shown shown(2);
    shown.table.horizontalHeader()->moveSection(2, 0);
    shown.table.hideColumn(0);
    TableReader reader(shown.table);
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(exportText(reader.take(), ExportFormat::Csv, QTimeZone::utc()),
             QByteArray("When,Count\r\n2026-11-24T12:00:00.000Z,0\r\n"
                        "2026-11-24T12:00:01.000Z,1\r\n"));
}

void TestExport::eachRowHasTheZoneOfItsFleet_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("CSV") << ExportFormat::Csv
                         << "When\r\n2026-11-24T06:00:00.000-06:00\r\n"
                            "2026-11-24T12:00:01.000Z\r\n"_ba;
    QTest::newRow("JSON") << ExportFormat::Json
                          << "[\n  {\"When\": \"2026-11-24T06:00:00.000-06:00\"},\n"
                             "  {\"When\": \"2026-11-24T12:00:01.000Z\"}\n]\n"_ba;
}

void TestExport::eachRowHasTheZoneOfItsFleet()
{
    QFETCH(ExportFormat, format);
    DisplayZones zones;
    zones.choice = ZoneChoice::PerFleet;
    zones.setZone(ConnectionId(u"conn_1"_s), chicago.id());
    setDisplayZones(zones);
    const auto putBack = qScopeGuard([] { setDisplayZones({}); });
    Shown shown(2);
    shown.model->setData(shown.model->index(0, 0), u"conn_1"_s, RowFleetRole);
    shown.model->setData(shown.model->index(1, 0), u"conn_2"_s, RowFleetRole);
    shown.table.hideColumn(0);
    shown.table.hideColumn(1);
    TableReader reader(shown.table);
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    QTEST(exportText(reader.take(), format, QTimeZone::utc()), "text");
}

void TestExport::aDashIsNothing()
{
    Shown shown(1);
    shown.model->setData(shown.model->index(0, 0), u"–"_s);
    TableReader reader(shown.table);
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(std::holds_alternative<std::monostate>(reader.take().rows.front().at(0)));
}

void TestExport::selectedRowsAlone()
{
    Shown shown(9);
    for (const int row : {7, 2, 3}) {
        shown.table.selectionModel()->select(shown.model->index(row, 0),
                                             QItemSelectionModel::Select
                                                     | QItemSelectionModel::Rows);
    }
    QCOMPARE(selectedRowCount(shown.table), 3);
    TableReader reader(shown.table);
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::Selected);
    QTRY_COMPARE(done.size(), 1);
    QStringList names;
    const ExportTable read = reader.take();
    for (const auto &row : read.rows) {
        names << std::get<QString>(row.at(0));
    }
    QCOMPARE(names, QStringList({u"fleet 2"_s, u"fleet 3"_s, u"fleet 7"_s}));
}

/// With no time at all, a turn reads one row.
void TestExport::readsALittleInEachTurn()
{
    Shown shown(50);
    TableReader reader(shown.table, 0ns);
    QSignalSpy turns(&reader, &TableReader::progressed);
    QSignalSpy done(&reader, &TableReader::finished);
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(turns.size(), 50);
    QCOMPARE(turns.at(9), (QVariantList{10, 50}));
    QCOMPARE(reader.take().rows.size(), size_t{50});
}

void TestExport::rowsThatGoMeanwhileBeginAnew()
{
    Shown shown(50);
    TableReader reader(shown.table, 0ns);
    QSignalSpy done(&reader, &TableReader::finished);
    afterTheFirstRow(reader, [&shown] { shown.model->removeRows(0, 40); });
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    const ExportTable read = reader.take();
    QCOMPARE(read.rows.size(), size_t{10});
    QCOMPARE(std::get<QString>(read.rows.front().at(0)), u"fleet 40"_s);
}

void TestExport::rowsThatComeLastAreRead()
{
    Shown shown(50);
    TableReader reader(shown.table, 0ns);
    QSignalSpy turns(&reader, &TableReader::progressed);
    QSignalSpy done(&reader, &TableReader::finished);
    afterTheFirstRow(reader, [&shown] {
        shown.model->insertRows(50, 1);
        shown.model->setData(shown.model->index(50, 0), u"new"_s);
    });
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(turns.size(), 51); // none twice
    const ExportTable read = reader.take();
    QCOMPARE(read.rows.size(), size_t{51});
    QCOMPARE(std::get<QString>(read.rows.back().at(0)), u"new"_s);
}

void TestExport::rowsThatComeBetweenBeginAnew()
{
    Shown shown(50);
    TableReader reader(shown.table, 0ns);
    QSignalSpy done(&reader, &TableReader::finished);
    afterTheFirstRow(reader, [&shown] { shown.model->insertRows(0, 1); });
    reader.start(ExportRows::All);
    QTRY_COMPARE(done.size(), 1);
    const ExportTable read = reader.take();
    QCOMPARE(read.rows.size(), size_t{51});
    QVERIFY(std::holds_alternative<std::monostate>(read.rows.front().at(0)));
}

void TestExport::aTableThatLetsGoIsLost()
{
    Shown shown(50);
    TableReader reader(shown.table, 0ns);
    QSignalSpy lost(&reader, &TableReader::lost);
    afterTheFirstRow(reader, [&shown] {
        shown.table.setModel(nullptr);
        shown.model.reset();
    });
    reader.start(ExportRows::All);
    QTRY_COMPARE(lost.size(), 1);
    reader.start(ExportRows::All);
    QCOMPARE(lost.size(), 2);
}

void TestExport::namesAFile()
{
    QCOMPARE(fileNameFor(u"Needs attention"_s, noon.date()), u"needs-attention-2026-11-24"_s);
    QCOMPARE(fileNameFor(u"À surveiller: a/b"_s, noon.date()), u"à-surveiller--a-b-2026-11-24"_s);
}

void TestExport::savesAllOrNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<SaveProblem>("problem");
    QTest::newRow("a new file") << u"new.csv"_s << SaveProblem::None;
    QTest::newRow("over an old one") << u"old.csv"_s << SaveProblem::None;
    QTest::newRow("a folder that is not there") << u"none/new.csv"_s << SaveProblem::Refused;
    QTest::newRow("a folder's own name") << u"folder"_s << SaveProblem::Refused;
    QTest::newRow("a file for a folder") << u"old.csv/new.csv"_s << SaveProblem::Refused;
    QTest::newRow("a folder of others") << u"/proc/new.csv"_s << SaveProblem::Refused;
}

void TestExport::savesAllOrNothing()
{
    QFETCH(QString, path);
    QFETCH(SaveProblem, problem);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    QCOMPARE(saveWhole(folder.filePath(u"old.csv"_s), "before"), SaveProblem::None);
    const QString full = path.startsWith(u'/') ? path : folder.filePath(path);
    QCOMPARE(saveWhole(full, "after"), problem);
    if (problem == SaveProblem::None) {
        QCOMPARE(bytesIn(full), QByteArray("after"));
        return;
    }
    QCOMPARE(bytesIn(folder.filePath(u"old.csv"_s)), QByteArray("before"));
    QVERIFY(saveProblemText(problem, full).contains(u"Choose another folder."_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.csv"_s});
}

void TestExport::savesNothingByHalvesOnAFullDisk()
{
    if (!disk->isThere()) {
        QSKIP("the system gives us no disk of our own");
    }
    const QString path = disk->path() + u"/rows.csv"_s;
    QCOMPARE(saveWhole(path, "before"), SaveProblem::None);
    {
        const Filler filler(disk->path());
        QCOMPARE(saveWhole(path, QByteArray(1'000'000, 'x')), SaveProblem::Full);
        QCOMPARE(bytesIn(path), QByteArray("before"));
        QVERIFY(saveProblemText(SaveProblem::Full, path).contains(u"Free some space"_s));
    }
    QCOMPARE(saveWhole(path, QByteArray(1'000'000, 'x')), SaveProblem::None);
    QCOMPARE(QDir(disk->path()).entryList(QDir::Files), QStringList{u"rows.csv"_s});
    QVERIFY(disk->setMode(SmallDisk::Mode::ReadOnly));
    QCOMPARE(saveWhole(path, "after"), SaveProblem::Refused);
    QVERIFY(disk->setMode(SmallDisk::Mode::ReadWrite));
    QCOMPARE(bytesIn(path).size(), qsizetype{1'000'000});
}

void TestExport::copiesTheRows()
{
    Shown shown(3);
    shown.table.selectRow(1);
    QPointer<ExportDialog> dialog = new ExportDialog(shown.table, noon);
    QSignalSpy told(dialog.data(), &ExportDialog::exported);
    dialog->open();
    QCOMPARE(richLabel(dialog), QString());
    const auto *all = dialog->findChild<QRadioButton *>(u"allRows"_s);
    QVERIFY(all->isChecked() && all->text().contains(u"3"_s));
    dialog->findChild<QRadioButton *>(u"selectedRows"_s)->setChecked(true);
    named<QPushButton>(dialog, u"Copy to the clipboard"_s)->click();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.constFirst().at(0).toString().startsWith(u"1 row"_s));
    const QByteArray csv("Name,Count,When\r\nfleet 1,1,2026-11-24T12:00:01.000Z\r\n");
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), csv);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"text/csv"_s), csv);
    QTRY_VERIFY(dialog.isNull());
}

void TestExport::savesToTheFileChosen_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv, marked as UTF-8 for Excel")
            << u"csv"_s << u"needs-attention-2026-11-24.csv"_s
            << QByteArray("\xEF\xBB\xBFName,Count,When\r\nfleet 0,0,");
    QTest::newRow("json, which has no mark")
            << u"json"_s << u"needs-attention-2026-11-24.json"_s
            << QByteArray("[\n  {\"Name\": \"fleet 0\", \"Count\": 0, \"When\": \"2026");
}

void TestExport::savesToTheFileChosen()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    Shown shown(3);
    QPointer<ExportDialog> dialog = new ExportDialog(shown.table, noon);
    QSignalSpy told(dialog.data(), &ExportDialog::exported);
    dialog->open();
    dialog->findChild<QRadioButton *>(format)->setChecked(true);
    named<QPushButton>(dialog, u"Save to a file"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(QFileInfo(chooser->selectedFiles().value(0)).fileName(), file);
    chooser->reject();
    Q_EMIT chooser->fileSelected(folder.filePath(file));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.constFirst().at(0).toString().contains(file));
    QVERIFY2(bytesIn(folder.filePath(file)).startsWith(start),
             bytesIn(folder.filePath(file)).constData());
}

void TestExport::saysWhyAFileWasNotSaved()
{
    Shown shown(3);
    QPointer<ExportDialog> dialog = new ExportDialog(shown.table, noon);
    QSignalSpy told(dialog.data(), &ExportDialog::exported);
    dialog->open();
    named<QPushButton>(dialog, u"Save to a file"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    chooser->reject();
    Q_EMIT chooser->fileSelected(u"/proc/rows.csv"_s);
    const auto *message = named<QLabel>(dialog, u"What became of the export"_s);
    QTRY_VERIFY(message->text().startsWith(u"rows.csv was not saved"_s));
    QVERIFY(message->isVisible());
    QVERIFY(named<QPushButton>(dialog, u"Save to a file"_s)->isEnabled());
    QCOMPARE(told.size(), 0);
    delete dialog;
}

void TestExport::cancelledLeavesNothing()
{
    const QTemporaryDir folder;
    Shown shown(5'000);
    QPointer<ExportDialog> dialog = new ExportDialog(shown.table, noon);
    QSignalSpy told(dialog.data(), &ExportDialog::exported);
    dialog->open();
    named<QPushButton>(dialog, u"Save to a file"_s)->click();
    auto *chooser = dialog->findChild<QFileDialog *>();
    chooser->reject();
    Q_EMIT chooser->fileSelected(folder.filePath(u"rows.csv"_s));
    QVERIFY(!named<QPushButton>(dialog, u"Save to a file"_s)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(told.size(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

int main(int argc, char *argv[])
{
    const SmallDisk own;
    disk = &own;
    const QApplication app(argc, argv);
    TestExport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export.moc"
