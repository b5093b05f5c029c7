// SPDX-FileCopyrightText: 2026 FleetSync contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/explanationrules.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

/// Reads the fields of the rule file, and says where it is wrong.
namespace fleetsync::rulefile {

template <typename T>
using Read = tl::expected<T, RulesError>;
using Wrong = tl::unexpected<RulesError>;

Wrong wrong(RulesFault fault, const QString &place);

QString in(const QString &place, const QString &field);
QString at(const QString &place, qsizetype index);

std::optional<RulesError> checkFields(const QJsonObject &object, const QString &place,
                                      const QStringList &needed, const QStringList &allowed = {});
Read<QString> readText(const QJsonValue &value, const QString &place);
Read<QStringList> readTexts(const QJsonValue &value, const QString &place);

} // namespace fleetsync::rulefile
