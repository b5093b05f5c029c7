// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = StoreReport::Found;

namespace {

constexpr int wishes = 400;
constexpr qint64 pageSize = 4096;

QList<JournalEntry> manyWishes()
{
    QList<JournalEntry> entries;
    for (int i = 0; i < wishes; ++i) {
        const QString id = u"wish-%1-of-many"_s.arg(i, 4, 10, QChar(u'0'));
        entries.append(wish(id, u"c%1"_s.arg(i), WishState::Wanted, i));
    }
    return entries;
}

enum class Damage { Garbage, Empty, Truncated, Header, JournalPage, IndexPage, NoTables, LogOnly };

/// The page that holds most of the journal's rows around the middle one: a leaf of the table (13)
/// or of its key's index (10).
qint64 pageOf(const QByteArray &bytes, char type)
{
    for (qint64 page = pageSize; page < bytes.size(); page += pageSize) {
        const QByteArray one = bytes.mid(page, pageSize);
        if (one.at(0) == type && one.contains("wish-0200-of-many")) {
            return page;
        }
    }
    return -1;
}

bool inflict(Damage damage, const QString &file)
{
    const QByteArray bytes = bytesOf(file);
    switch (damage) {
    case Damage::Garbage:
        return overwrite(file, 0, QByteArray(bytes.size(), 'x'));
    case Damage::Empty:
        return QFile::resize(file, 0);
    case Damage::Truncated:
        return QFile::resize(file, bytes.size() / 2 / pageSize * pageSize);
    case Damage::Header:
        return overwrite(file, 0, QByteArray(100, '\0'));
    case Damage::JournalPage:
        return overwrite(file, pageOf(bytes, 13), QByteArray(pageSize, '\0'));
    case Damage::IndexPage:
        return overwrite(file, pageOf(bytes, 10), QByteArray(pageSize, '\xff'));
    case Damage::NoTables:
        return QFile::remove(file) && runSql(file, u"CREATE TABLE other (id TEXT)"_s);
    case Damage::LogOnly:
        return QFile::copy(file, file + u"-wal"_s) && QFile::remove(file);
    }
    return false;
}

} // namespace

class TestSqliteDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void goesOnWhereItsEndCutItShort_data();
    void goesOnWhereItsEndCutItShort();
    void neverOverwritesWhatWasSetAside();
    void salvagesTheActionLogToo();
    void salvagesWhatIsInTheLogOnly();
    void noticesALostLog();

private:
    /// A folder with manyWishes(), which take a while to become durable one by one.
    bool copyInto(const ProfileFolder &folder) const;

    ProfileFolder m_whole;
};

void TestSqliteDamage::initTestCase()
{
    QVERIFY(fill(m_whole.setup(), manyWishes()));
}

bool TestSqliteDamage::copyInto(const ProfileFolder &folder) const
{
    return QDir().mkpath(folder.path()) && QFile::copy(m_whole.journal(), folder.journal());
}

void TestSqliteDamage::setsADamagedFileAside_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("salvagedAtLeast");
    QTest::addColumn<int>("lostAtMost"); // -1: unknown

    QTest::newRow("journal_corrupt: garbage") << Damage::Garbage << 0 << -1;
    QTest::newRow("zero length") << Damage::Empty << 0 << -1;
    QTest::newRow("journal_corrupt: truncated in the middle") << Damage::Truncated << 20 << -1;
    QTest::newRow("header damaged") << Damage::Header << 0 << -1;
    QTest::newRow("journal_corrupt: a page of the journal overwritten")
            << Damage::JournalPage << 350 << 50;
    QTest::newRow("a page of its index overwritten") << Damage::IndexPage << wishes << -1;
    QTest::newRow("wal_missing: tables gone, as without its log") << Damage::NoTables << 0 << -1;
    QTest::newRow("only the log is left") << Damage::LogOnly << 0 << -1;
}

void TestSqliteDamage::setsADamagedFileAside()
{
    QFETCH(Damage, damage);
    QFETCH(int, salvagedAtLeast);
    QFETCH(int, lostAtMost);
    const ProfileFolder folder;
    QVERIFY(copyInto(folder));
    QVERIFY(inflict(damage, folder.journal()));
    const QByteArray damaged = bytesOf(folder.journal());

    SqliteStore store(folder.setup());
    const StoreReport report = opened(store);
    QCOMPARE(report.found, Found::SetAside);
    QVERIFY(!report.readOnly && !report.trouble);
    QCOMPARE(report.asideFile, folder.journal() + u".corrupt-20261124-120000"_s);
    QCOMPARE(bytesOf(report.asideFile), damaged);
    QVERIFY2(report.wishesSalvaged >= salvagedAtLeast,
             qPrintable(QString::number(report.wishesSalvaged)));
    QCOMPARE(idsIn(store).size(), report.wishesSalvaged);
    if (lostAtMost < 0) {
        QCOMPARE(report.wishesLost, StoreReport::unknown);
    } else {
        QVERIFY(report.wishesLost > 0 && report.wishesLost <= lostAtMost);
        QCOMPARE(report.wishesSalvaged + report.wishesLost, wishes);
    }
    const QList<JournalEntry> whole = manyWishes();
    const QList<JournalEntry> salvaged = entriesOf(store);
    for (const JournalEntry &entry : salvaged) {
        QVERIFY(whole.contains(entry));
    }
    QVERIFY(kept(store, wish(u"new"_s, u"new"_s, WishState::Sending)));
    QCOMPARE(opened(store).found, Found::Good);
}

void TestSqliteDamage::goesOnWhereItsEndCutItShort_data()
{
    QTest::addColumn<bool>("prepared");
    QTest::newRow("the new file is complete and has no name yet") << true;
    QTest::newRow("an old story: nothing of it comes back") << false;
}

/// Killed between the damaged file's loss of its name and the new one's gain.
void TestSqliteDamage::goesOnWhereItsEndCutItShort()
{
    QFETCH(bool, prepared);
    const ProfileFolder folder;
    QVERIFY(copyInto(folder));
    QVERIFY(inflict(Damage::JournalPage, folder.journal()));
    qsizetype salvaged = 0;
    {
        SqliteStore store(folder.setup());
        QCOMPARE(opened(store).found, Found::SetAside);
        salvaged = idsIn(store).size();
        QVERIFY(salvaged >= 350);
    }
    QVERIFY(prepared ? QFile::rename(folder.journal(), folder.journal() + u".new"_s)
                     : QFile::remove(folder.journal()));
    SqliteStore store(folder.setup());
    const StoreReport report = opened(store);
    QCOMPARE(report.found, prepared ? Found::SetAside : Found::Fresh);
    QCOMPARE(report.asideFile,
             prepared ? QString(folder.journal() + u".corrupt-20261124-120000"_s) : QString());
    QCOMPARE(idsIn(store).size(), prepared ? salvaged : 0);
    QVERIFY(kept(store, wish(u"new"_s, u"new"_s, WishState::Wanted)));
    QCOMPARE(opened(store).found, Found::Good);
}

void TestSqliteDamage::neverOverwritesWhatWasSetAside()
{
    const ProfileFolder folder;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(fill(folder.setup(), {}));
        QVERIFY(overwrite(folder.journal(), 0, QByteArray(100, static_cast<char>('a' + i))));
    }
    QVERIFY(fill(folder.setup(), {}));
    const QStringList expected{u"journal.db.corrupt-20261124-120000"_s,
                               u"journal.db.corrupt-20261124-120000-2"_s,
                               u"journal.db.corrupt-20261124-120000-3"_s};
    QCOMPARE(folder.files(u"*corrupt*"_s).filter(QRegularExpression(u"\\d$"_s)), expected);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(bytesOf(folder.path() + u'/' + expected.at(i)).at(0), static_cast<char>('a' + i));
    }
}

void TestSqliteDamage::salvagesTheActionLogToo()
{
    const ProfileFolder folder;
    QVERIFY(copyInto(folder));
    QVERIFY(inflict(Damage::JournalPage, folder.journal()));
    SqliteStore store(folder.setup());
    QVERIFY(opened(store).wishesLost > 0);
    QCOMPARE(store.actions(10'000).result().value().size(), wishes);
    QVERIFY(kept(store, wish(u"new"_s, u"new"_s, WishState::Wanted)));
    QCOMPARE(store.actions(1).result().value().at(0).wish.toString(), u"new"_s);
}

void TestSqliteDamage::salvagesWhatIsInTheLogOnly()
{
    const ProfileFolder folder;
    QVERIFY(copyInto(folder));
    const ProfileFolder other;
    {
        SqliteStore store(folder.setup());
        opened(store);
        QVERIFY(kept(store, wish(u"late"_s, u"late"_s, WishState::Sending)));
        QVERIFY(QDir().mkpath(other.path()));
        QVERIFY(QFile::copy(folder.journal(), other.journal()));
        QVERIFY(QFile::copy(folder.journal() + u"-wal"_s, other.journal() + u"-wal"_s));
    }
    QVERIFY(inflict(Damage::JournalPage, other.journal()));
    SqliteStore store(other.setup());
    QCOMPARE(opened(store).found, Found::SetAside);
    QVERIFY(idsIn(store).contains(u"late"_s));
}

void TestSqliteDamage::noticesALostLog()
{
    const ProfileFolder folder;
    const ProfileFolder copy;
    QVERIFY(QDir().mkpath(folder.path()) && QDir().mkpath(copy.path()));
    {
        // As a program would that makes its tables in the log: the copied file lacks them all.
        const auto database = SqlDatabase::open(folder.journal(), dialect::Access::ReadWrite, 1s);
        QVERIFY(database && (*database)->run(dialect::useWriteAheadLog()));
        QVERIFY(migrate(**database, journalSchema().migrations));
        QVERIFY(QFile::copy(folder.journal(), copy.journal()));
    }
    SqliteStore whole(folder.setup());
    QCOMPARE(opened(whole).found, Found::Good);
    SqliteStore store(copy.setup());
    QCOMPARE(opened(store).found, Found::SetAside);
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, WishState::Sending)));
}

QTEST_GUILESS_MAIN(TestSqliteDamage)
#include "tst_sqlitedamage.moc"
