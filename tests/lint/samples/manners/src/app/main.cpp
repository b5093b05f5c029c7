int main() { return QApplication::exec(); }
auto now = QDateTime::currentDateTimeUtc();
auto title = tr("FleetSync");
