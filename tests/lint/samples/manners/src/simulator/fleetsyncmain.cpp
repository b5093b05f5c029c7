int main() { return application.exec(); }
auto title = tr("Simulator");
