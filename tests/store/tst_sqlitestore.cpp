// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#include "store/storesamples.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace fleetsync;
using namespace fleetsync::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Found = StoreReport::Found;

class TestSqliteStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAReopening();
    void finishesWhatWasAskedBeforeItGoes();
    void answersInTheOrderOfTheCalls();
    void answersBrokenBeforeItIsOpen();
    void opensAgain();
    void keepsOthersOut();
    void writesNoToken();
    void writesWordsAndIsoTimes();
    void keepsRowsInUnknownWords_data();
    void keepsRowsInUnknownWords();
    void readsWhatAnErrorSaysInUnknownWords();
    void onlyReadsAProtectedJournal();
    void isUnusableWhereItCannotBe_data();
    void isUnusableWhereItCannotBe();
};

void TestSqliteStore::survivesAReopening()
{
    const ProfileFolder folder;
    const JournalEntry entry = wholeWish();
    {
        SqliteStore store(folder.setup());
        QCOMPARE(opened(store), (StoreReport{.found = Found::Fresh}));
        QVERIFY(kept(store, entry));
        QVERIFY(store.keepFleets({wholeFleet(u"f"_s)}).result().value_or(false));
        QVERIFY(store.keepView(u"v"_s, "state").result().value_or(false));
    }
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store), (StoreReport{.found = Found::Good}));
    QVERIFY(entriesOf(store) == QList{entry});
    QCOMPARE(store.actions(9).result().value().size(), 1);
    QVERIFY(store.fleets().result().value() == QList{withoutToken(wholeFleet(u"f"_s))});
    QCOMPARE(store.views().result().value().value(u"v"_s), "state");
}

void TestSqliteStore::finishesWhatWasAskedBeforeItGoes()
{
    const ProfileFolder folder;
    QList<StoreReply<bool>> puts;
    {
        SqliteStore store(folder.setup());
        store.open();
        for (int i = 0; i < 50; ++i) {
            const QString id = QString::number(i);
            puts.append(store.put(wish(id, id, WishState::Wanted, i)));
        }
    }
    for (const auto &put : puts) {
        QVERIFY(put.isFinished());
        QVERIFY(put.result().value_or(false));
    }
    SqliteStore store(folder.setup());
    opened(store);
    QCOMPARE(idsIn(store).size(), 50);
}

void TestSqliteStore::answersInTheOrderOfTheCalls()
{
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    store.open();
    const auto before = store.entries();
    const auto put = store.put(wish(u"a"_s, u"c"_s, WishState::Wanted));
    const auto after = store.entries();
    QCOMPARE(after.result().value().size(), 1);
    QVERIFY(before.isFinished() && put.isFinished());
    QVERIFY(before.result().value().isEmpty());
}

void TestSqliteStore::answersBrokenBeforeItIsOpen()
{
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    QCOMPARE(refusal(store, wish(u"a"_s, u"c"_s, WishState::Wanted)), StoreErrorKind::Broken);
    QCOMPARE(store.entries().result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.actions(1).result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.fleets().result().error().kind, StoreErrorKind::Broken);
    QCOMPARE(store.views().result().error().kind, StoreErrorKind::Broken);
    QVERIFY(!QFileInfo::exists(folder.path()));
}

void TestSqliteStore::opensAgain()
{
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store).found, Found::Fresh);
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, WishState::Wanted)));
    QCOMPARE(opened(store).found, Found::Good);
    QCOMPARE(idsIn(store), QStringList{u"a"_s});
}

void TestSqliteStore::keepsOthersOut()
{
    const ProfileFolder folder;
    SqliteStore store(folder.setup());
    opened(store);
    QVERIFY(kept(store, wish(u"a"_s, u"c"_s, WishState::Wanted)));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder.path()) & others));
    const QStringList files = folder.files();
    QVERIFY(files.contains(u"journal.db-wal"_s));
    QVERIFY(files.contains(u"cache.db"_s));
    QVERIFY(files.contains(u"ballast"_s));
    for (const QString &file : files) {
        QVERIFY2(!(QFile::permissions(folder.path() + u'/' + file) & others), qPrintable(file));
    }
    QVERIFY(QFile::setPermissions(folder.journal(), others | QFile::ReadOwner | QFile::WriteOwner));
    opened(store);
    QVERIFY(!(QFile::permissions(folder.journal()) & others));
}

void TestSqliteStore::writesNoToken()
{
    const ProfileFolder folder;
    const QString text = QString::fromLatin1(sampleToken);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
    const auto filesAreClean = [&folder, &wide] {
        const QStringList files = folder.files();
        return std::none_of(files.cbegin(), files.cend(), [&](const QString &file) {
            const QByteArray bytes = bytesOf(folder.path() + u'/' + file);
            return bytes.contains(sampleToken) || bytes.contains(sampleToken.toBase64())
                   || bytes.contains(wide);
        });
    };
    {
        SqliteStore store(folder.setup());
        opened(store);
        QVERIFY(store.keepFleets({wholeFleet(u"a"_s), wholeFleet(u"b"_s)})
                        .result()
                        .value_or(false));
        QVERIFY(bytesOf(folder.cache() + u"-wal"_s).contains("Fuhrpark"));
        QVERIFY(filesAreClean());
    }
    QVERIFY(bytesOf(folder.cache()).contains("Fuhrpark"));
    QVERIFY(filesAreClean());
}

void TestSqliteStore::writesWordsAndIsoTimes()
{
    const ProfileFolder folder;
    JournalEntry entry = wholeWish();
    entry.state = WishState::CancelledByUser;
    QVERIFY(fill(folder.setup(), {entry}));
    const auto database = SqlDatabase::open(folder.journal(), dialect::Access::ReadOnly, 1s);
    QVERIFY(database);
    QStringList found;
    QVERIFY((*database)->each(u"SELECT state, kind, body, sent_at, profile FROM journal"_s, {},
                              [&found](const QSqlQuery &row) {
                                  for (int i = 0; i < 5; ++i) {
                                      found.append(row.value(i).toString());
                                  }
                              }));
    const QStringList expected{u"cancelled"_s, u"request"_s,
                               uR"({"days":7,"providerRequests":["historical_files"]})"_s,
                               u"2026-11-24T12:00:00.001Z"_s, u"profile"_s};
    QCOMPARE(found, expected);
}

void TestSqliteStore::keepsRowsInUnknownWords_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("a state of tomorrow") << u"state = 'postponed'"_s;
    QTest::newRow("a kind of tomorrow") << u"kind = 'postpone'"_s;
    QTest::newRow("a body that is no JSON") << u"body = '{'"_s;
    QTest::newRow("a start that is no time") << uR"(body = '{"startFrom":"soon"}')"_s;
    QTest::newRow("a provider request of tomorrow")
            << uR"(body = '{"providerRequests":["rewind"]}')"_s;
    QTest::newRow("a baseline that is no list") << u"baseline = '{}'"_s;
    QTest::newRow("a number for a state") << u"state = 1"_s;
}

void TestSqliteStore::keepsRowsInUnknownWords()
{
    QFETCH(QString, change);
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wish(u"odd"_s, u"c1"_s, WishState::Wanted),
                                  wish(u"plain"_s, u"c2"_s, WishState::Wanted)}));
    QVERIFY(runSql(folder.journal(), u"UPDATE journal SET %1 WHERE id = 'odd'"_s.arg(change)));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store), (StoreReport{.found = Found::Good, .wishesUnreadable = 1}));
    QTest::ignoreMessage(QtWarningMsg, "1 rows stand in words of another version; they are kept");
    QCOMPARE(idsIn(store), QStringList{u"plain"_s});
    QVERIFY(kept(store, wish(u"new"_s, u"c3"_s, WishState::Wanted)));
    QCOMPARE(opened(store).wishesUnreadable, 1);
}

void TestSqliteStore::readsWhatAnErrorSaysInUnknownWords()
{
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    QVERIFY(runSql(folder.journal(),
                   uR"(UPDATE journal SET error = '{"kind":"eclipse","httpStatus":418}')"_s));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store).wishesUnreadable, 0);
    const auto error = entriesOf(store).at(0).error;
    QVERIFY(error && error->kind == ErrorKind::Unexpected && error->httpStatus == 418);
}

void TestSqliteStore::onlyReadsAProtectedJournal()
{
    if (!canGiveFilesAway()) {
        QSKIP("only root can give a file away");
    }
    const ProfileFolder folder;
    QVERIFY(fill(folder.setup(), {wholeWish()}));
    QVERIFY(obeyFileModes() && giveAway(folder.journal()));
    SqliteStore store(folder.setup());
    QCOMPARE(opened(store),
             (StoreReport{
                     .found = Found::Good, .readOnly = true, .trouble = StoreErrorKind::Broken}));
    QVERIFY(entriesOf(store) == QList{wholeWish()});
    QCOMPARE(refusal(store, wish(u"a"_s, u"c"_s, WishState::Wanted)), StoreErrorKind::Broken);
}

void TestSqliteStore::isUnusableWhereItCannotBe_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<CacheReport>("cache");
    const CacheReport noCache{CacheReport::Found::Unusable, StoreErrorKind::Broken};
    QTest::newRow("read_only_folder: the profile's folder is a file")
            << QString() << u"profile"_s << noCache;
    QTest::newRow("read_only_folder: a folder above is a file")
            << QString() << u"profile/deeper"_s << noCache;
    QTest::newRow("the database is a folder")
            << u"profile/journal.db"_s << u"profile"_s << CacheReport();
}

void TestSqliteStore::isUnusableWhereItCannotBe()
{
    QFETCH(QString, file);
    QFETCH(QString, folder);
    QFETCH(CacheReport, cache);
    const QTemporaryDir base;
    if (file.isEmpty()) {
        QFile inTheWay(base.filePath(u"profile"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(base.filePath(file)));
    }
    SqliteSetup setup{.folder = base.filePath(folder), .now = [] { return noon; }};
    SqliteStore store(setup);
    QCOMPARE(opened(store), (StoreReport{.found = Found::Unusable,
                                         .readOnly = true,
                                         .trouble = StoreErrorKind::Broken,
                                         .cache = cache}));
    QCOMPARE(refusal(store, wish(u"a"_s, u"c"_s, WishState::Wanted)), StoreErrorKind::Broken);
    QCOMPARE(store.entries().result().error().kind, StoreErrorKind::Broken);
}

QTEST_GUILESS_MAIN(TestSqliteStore)
#include "tst_sqlitestore.moc"
