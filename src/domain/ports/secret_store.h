#pragma once

#include "domain/values/result.h"

#include <QString>
#include <functional>

namespace deskbell {

/// Where passwords live: the OS keychain, or a protected file on a server. Answers come later, on the caller's thread.
/// NotFound may mean "locked" on some systems; never conclude that a secret was never stored.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual void read(const QString &key, const std::function<void(Result<QString>)> &answer) = 0;
    virtual void write(const QString &key, const QString &secret, const std::function<void(Result<>)> &answer) = 0;
    virtual void remove(const QString &key, const std::function<void(Result<>)> &answer) = 0;
};

} // namespace deskbell
