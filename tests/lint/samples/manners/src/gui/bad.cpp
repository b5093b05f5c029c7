QString fine = tr("Syncing");
QEventLoop loop;
QCoreApplication::processEvents();
future.waitForFinished();
QMessageBox::warning(this, tr("No"), tr("No"));
auto icon = QMessageBox::Warning;
dialog.exec();
menu->exec(at);
auto *who = sender();
auto *other = m_sender(); auto t = transport.sender();
connect(a, SIGNAL(clicked()), b, SLOT(run()));
void Window::on_button_clicked()
public Q_SLOTS:
reply->ignoreSslErrors();
QThread::msleep(5);
auto &x = Registry::instance();
auto *app = QCoreApplication::instance();
dialog.open();
connect(a, &Button::clicked, [this] { run(); });
connect(a, &Button::clicked, this, [this] { run(); });
reply.then([](int) {});
reply.then(this, [](int) {});
QString many = tr("%n fleet(s)", nullptr, 12'345); // %n
QString apart = tr("%Ln fleet(s)", nullptr, 12'345); // %n
