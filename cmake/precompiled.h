// What nearly every source here reads anyway, read once for all of them. Nothing may rely on it: each file includes what it uses.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <tl/expected.hpp>
#include <vector>
