// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "engine/keycheck.h"
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
    /// Says at once why the page is shown: a key was refused.
    void showRefusal(const ApiError &error);

Q_SIGNALS:
    void checkRequested(const QUrl &server, const fleetsync::Secret &key);
    void connectRequested(const QUrl &server, const fleetsync::Secret &key);
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
    QString worksText(const KeyFacts &facts) const;
    QString reasonText() const;

    std::unique_ptr<Ui::ConnectPage> m_ui;
    Access m_asked;
    Step m_step = Step::Unchecked;
    Tone m_tone = Tone::Plain;
};

} // namespace fleetsync
