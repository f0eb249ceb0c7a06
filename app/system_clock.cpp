#include "app/system_clock.h"

#include <QDateTime>
#include <QFile>

#if defined(Q_OS_WIN)
#include <QSettings>
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <mach/mach_time.h>
#include <sys/sysctl.h>
#else
#include <ctime>
#endif

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// The same from boot to shutdown and never again; a clock that jumped within one boot can so be told from a new start.
QString currentBootId()
{
#if defined(Q_OS_WIN)
    const QSettings memory(u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Memory Management\\PrefetchParameters"_s,
                           QSettings::NativeFormat);
    return u"windows-"_s + memory.value(u"BootId"_s, 0).toString();
#elif defined(Q_OS_MACOS)
    char uuid[64] = {};
    size_t size = sizeof uuid - 1;
    if (sysctlbyname("kern.bootsessionuuid", uuid, &size, nullptr, 0) != 0)
        return u"unknown"_s;
    return QString::fromLatin1(uuid);
#else
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"unknown"_s;
    return QString::fromLatin1(file.readAll().trimmed());
#endif
}

} // namespace

SystemClock::SystemClock() : m_bootId(currentBootId()) {}

Instant SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

Duration SystemClock::steady() const
{
#if defined(Q_OS_WIN)
    return Duration(static_cast<qint64>(GetTickCount64()));
#elif defined(Q_OS_MACOS)
    mach_timebase_info_data_t base;
    mach_timebase_info(&base);
    return Duration(static_cast<qint64>(mach_continuous_time() * base.numer / base.denom / 1'000'000));
#else
    // CLOCK_MONOTONIC stands still while the lid is closed; this one does not.
    timespec at{};
    clock_gettime(CLOCK_BOOTTIME, &at);
    return Duration(qint64{at.tv_sec} * 1000 + at.tv_nsec / 1'000'000);
#endif
}

} // namespace deskbell
