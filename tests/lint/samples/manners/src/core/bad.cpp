QString a = tr("Syncing"); // tr("in a comment")
QString b = QCoreApplication::translate("Words", "Failed");
const char *c = QT_TRANSLATE_NOOP("Words", "Failed");
int n = 10'000; QString d = "co_await tr(\"in a literal\")"; auto e = co_await call();
#include <QCoroTask>
QDateTime now = QDateTime::currentDateTimeUtc();
auto ms = QDateTime::currentMSecsSinceEpoch();
// TODO later
/* Q_SLOTS and sender() and currentDateTime() in a comment */
QString attr = str("x") + attr(1);
auto raw = R"(SIGNAL( SLOT( sender() ")";
