// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "e2e/hands.h"
#include "e2e/stage.h"

#include "models/fleettable.h"

#include <QLabel>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace fleetsync;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

/// What the detail pane tells of the time left, from now on, and with what percentage.
class Reader : public QObject
{
public:
    Reader(Stage &stage, const QString &connection)
        : m_stage(stage)
        , m_connection(connection)
    {
        connect(&stage.session().fleet(), &Fleet::rowsChanged, this, &Reader::note,
                Qt::QueuedConnection);
    }

    QStringList sentences;
    QList<double> percents;
    QList<std::chrono::milliseconds> highs;

private:
    void note()
    {
        const FleetRow *row = m_stage.session().fleet().find(ConnectionId(m_connection));
        const Estimate *estimate = row ? estimateOf(*row) : nullptr;
        const auto labels = m_stage.window().findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (estimate && label->isVisible() && label->accessibleDescription() == u"Time left"
                && (sentences.isEmpty() || sentences.constLast() != label->text())) {
                sentences << label->text();
                percents << row->watch->trace.constLast().percent;
            }
        }
        if (estimate && !estimate->longer) {
            highs << estimate->high;
        }
    }

    Stage &m_stage;
    QString m_connection;
};

QString rowSentence(Stage &stage, const QString &connection)
{
    const auto *table = stage.screen().find<QTableView>(u"Fleets"_s);
    const auto *model = qobject_cast<FleetTable *>(table->model());
    const int row = model->indexOf(ConnectionId(connection)).row();
    return model->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
}

} // namespace

/// How long? (ux.md, promise 3)
class TestPromise3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshInstallationKnowsHowLong();
    void tooFewSamplesTellNothing();
    void pastTheUsualItSaysSo();
};

void TestPromise3::aFreshInstallationKnowsHowLong()
{
    StageOptions options;
    options.scale = 200;
    Stage stage(options);
    const QString zoe = u"Zoë & Sons Haulage"_s;
    const QString connection = stage.fleetNamed(zoe);
    QVERIFY(stage.selectNamed(zoe));
    Reader reader(stage, connection);
    Diary diary(stage.screen(), connection);
    QVERIFY(stage.requestDays(zoe, u"1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!reader.sentences.isEmpty(), patience);
    QVERIFY2(rowSentence(stage, connection).endsWith(u" left"),
             qPrintable(rowSentence(stage, connection)));
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::UpToDate, patience);

    const QRegularExpression form(
            u"^(About|Less than) .+ left, from ([4-9]|\\d\\d+) earlier Samsara syncs$"_s);
    for (const QString &sentence : qAsConst(reader.sentences)) {
        QVERIFY2(form.match(sentence).hasMatch() || diary.sawState(u"Slower than usual"_s),
                 qPrintable(sentence));
    }
    for (const double percent : qAsConst(reader.percents)) {
        QVERIFY(percent >= 3);
    }
    QVERIFY(reader.highs.size() > 3);
    QVERIFY2(std::is_sorted(reader.highs.crbegin(), reader.highs.crend()), "it never grows");
    QVERIFY(reader.highs.constLast() >= 0ms);
}

void TestPromise3::tooFewSamplesTellNothing()
{
    StageOptions options;
    options.scale = 600;
    Stage stage(options);
    const QString north = u"North Star Carriers"_s;
    const QString connection = stage.fleetNamed(north);
    QVERIFY(stage.selectNamed(north));
    Reader reader(stage, connection);
    Diary diary(stage.screen(), connection);
    QVERIFY(stage.requestDays(north, u"300"_s)); // nobody has asked Samsara for so long
    QTRY_VERIFY_WITH_TIMEOUT(diary.percents().size() > 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::UpToDate, patience);
    QCOMPARE(reader.sentences, QStringList());
    QVERIFY(!diary.sawState(u"Slower than usual"_s));
}

void TestPromise3::pastTheUsualItSaysSo()
{
    StageOptions options;
    options.server.connections = 22;
    options.scale = 200;
    Stage stage(options);
    const QString connection = stage.fleetNamed(u"Stonebridge Reefers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stage.screen().stateOf(connection) == FleetState::Slower, patience);
    QVERIFY2(rowSentence(stage, connection).endsWith(u"longer than usual"),
             qPrintable(rowSentence(stage, connection)));
}

QTEST_MAIN(TestPromise3)
#include "tst_promise3.moc"
