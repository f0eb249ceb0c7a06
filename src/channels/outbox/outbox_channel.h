#pragma once

#include "domain/ports/channel.h"

#include <QObject>
#include <QString>
#include <memory>

namespace deskbell {

/// The way out that leaves nowhere: one .eml per e-mail in a folder. Same promises as a real channel, no pace of its own.
class OutboxChannel : public Channel {
public:
    explicit OutboxChannel(const QString &folder);
    ~OutboxChannel() override;

    [[nodiscard]] int room() const override;
    void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) override;
    void close(const std::function<void()> &closed) override;

private:
    struct Pending {
        Parcel parcel;
        Ended ended;
        QString draft; ///< the finished file under its temporary name
    };
    void write(const std::shared_ptr<Pending> &pending, const Gate &gate);
    void publish(const std::shared_ptr<Pending> &pending, bool open);
    void end(const std::shared_ptr<Pending> &pending, const Outcome &outcome);

    QString m_folder;
    int m_pending = 0;
    std::function<void()> m_closed;
    QObject m_context; ///< later turns of the event loop die with the channel
};

} // namespace deskbell
