// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/simulator.h"

#include <QByteArray>
#include <QProcess>
#include <QSet>
#include <QStringList>

#include <map>

namespace fleetsync {

/// A wish as the program told it last.
struct ToldWish
{
    QString connection;
    QString state;
    QString kind;           ///< "Request", "Retry" or "Cancel"
    QStringList candidates; ///< with NeedsUser
};
using ToldWishes = std::map<QString, ToldWish>; ///< by the wish's id

/// fleetsync-driven as a child of the test, and what it has said (driven.cpp).
class Life
{
public:
    static constexpr int patience = 120'000; ///< ms, for a machine that is busy otherwise

    /// @param death a moment and a number: the program kills itself when it comes there
    Life(const simulator::Simulator &server, const QString &folder, const QStringList &death = {});
    ~Life(); ///< kills it
    Q_DISABLE_COPY_MOVE(Life)

    void order(const QString &line);
    /// Waits for the line, which then counts as heard: the next one must be said anew.
    bool says(const QString &line, int within = patience);
    bool dies();
    bool isDead() const { return m_process.state() == QProcess::NotRunning; }
    /// For people: whether it lives, and how it ended.
    QString end() const;
    bool hasEndedWell() const { return isDead() && end() == u"it ended with 0"; }
    void killAfter(int ms);

    /// Nothing is open: "settled", and nothing has been said since.
    bool isSettled();
    bool becomesSettled(int within = patience); ///< waits for it, or for the end
    const ToldWishes &wishes();
    /// Given an order, it says something new of itself.
    void forget(const QString &wish) { m_wishes.erase(wish); }
    /// Bytes that the program has in use now; negative: it did not answer.
    qint64 memory();

private:
    void read();
    void hear(const QString &line);

    QProcess m_process;
    QByteArray m_rest;
    QSet<QString> m_said; ///< lines that were not waited for yet; those of wishes apart
    QString m_last;
    ToldWishes m_wishes;
    qint64 m_memory = -1;
};

} // namespace fleetsync
