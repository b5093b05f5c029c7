// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "simulator/simulator.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <optional>

namespace fleetsync::simulator::test {

struct Ask
{
    QString token = {};
    QByteArray body = {};
    std::optional<QString> key = {}; ///< the simulator's own when left out; empty: none sent
};

struct Answer
{
    int status = 0;
    QByteArray bytes;
    QJsonObject json;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
};

/// Calls a simulator as programs do, and waits for the answer.
class Client
{
public:
    explicit Client(const Simulator &simulator);

    Answer call(const QByteArray &method, const QString &path, const Ask &ask = {});
    Answer get(const QString &path, const QString &token = {});
    Answer post(const QString &path, const QString &token, const QByteArray &body = "{}");

    /// All results of a list, page by page.
    QJsonArray all(const QString &path, const QString &token = {});

private:
    QString m_base;
    QString m_key;
    QNetworkAccessManager m_network;
};

/// An Options whose fleets stand still at one moment, so that answers do not depend on the hour.
Options frozen(int connections = 42);

/// One whose fleets live `scale` times faster than the world, from the same moment on.
Options hurried(double scale, int connections = 42);

/// The token of the scripted fleet with that name; empty when there is none.
QString tokenOfFleet(const Simulator &simulator, const QString &name);

} // namespace fleetsync::simulator::test
