// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "engine/keycheck.h"
#include "gui/text/errortext.h"
#include "gui/welcome/serverchoice.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace fleetsync {

namespace Ui {
class ConnectPage;
}

/// Key and server, checked before they are accepted. The key stays in its field until the page is
/// left, and nowhere else.
class ConnectPage : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// The answer to the last `checkRequested`; ignored when key or server were edited since.
    void showCheck(const Result<KeyFacts> &facts);
    /// The key that was kept for this server is not to be had: says so and waits for another.
    void showKeyMissing(const QUrl &server);
    void showKeyAgain(const QUrl &server);

Q_SIGNALS:
    void checkRequested(const QUrl &server, const fleetsync::Secret &key);
    /// @param keep the person wants the key in this computer's keychain
    void connectRequested(const QUrl &server, const fleetsync::Secret &key, bool keep);
    void backRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Access
    {
        QUrl server;
        Secret key;
        friend bool operator==(const Access &, const Access &) = default;
    };
    enum class Step { Unchecked, Edited, Checking, Works, Failed };
    enum class Tone { Plain, Good, Bad };

    void askForKeyOf(const QUrl &server, Tone tone, const QString &why);
    Access typed() const;
    bool fieldsFit();
    void onEdited();
    void onReturn();
    void check();
    void connectNow();
    void forgetKey();
    void update(Step step);
    void showOutcome(Tone tone, const QString &text);
    void applyLooks();
    ErrorWords checkWords(const ApiError &error) const;
    QString worksText(const KeyFacts &facts) const;
    QString textOf(const QUrl &server) const;
    QString reasonText() const;

    std::unique_ptr<Ui::ConnectPage> m_ui;
    Access m_asked;
    Step m_step = Step::Unchecked;
    Tone m_tone = Tone::Plain;
};

} // namespace fleetsync
