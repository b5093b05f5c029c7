private Q_SLOTS:
QTest::qWait(100);
QVERIFY(QTest::qWaitFor([] { return true; }));
std::this_thread::sleep_for(1s);
auto now = QDateTime::currentDateTimeUtc();
process.waitForFinished();
