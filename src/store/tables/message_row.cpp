#include "store/tables/message_row.h"

#include "store/query.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace deskbell::store {

const QString &reasonsThatOpen()
{
    static const QString list = [] {
        QStringList quoted;
        for (const auto &[reason, word] : codes<Reason>())
            if (opensByItself(reason))
                quoted.append(u'\'' + word + u'\'');
        return QString(u'(' + quoted.join(u',') + u')');
    }();
    return list;
}

Message messageOf(const Query &query)
{
    Message message;
    message.id = query.id<MessageId>(0);
    message.occurrence = query.id<OccurrenceId>(1);
    message.client = query.id<ClientId>(2);
    message.matter = query.id<MatterId>(3);
    message.rule = query.id<RuleId>(4);
    message.occurrenceKey = query.text(5);
    message.contactPoint = query.id<ContactPointId>(6);
    message.channel = fromCode<ChannelKind>(query.text(7)).value_or(ChannelKind::Email);
    message.to = query.text(8);
    message.state = fromCode<MessageState>(query.text(9)).value_or(MessageState::Unknown);
    message.reason = fromCode<Reason>(query.text(10)).value_or(Reason::Ok);
    message.reasonDetail = query.text(11);
    message.due = query.instant(12);
    message.expires = query.instant(13);
    message.sent = query.maybeInstant(14);
    message.receipt = fromCode<Receipt>(query.text(15)).value_or(Receipt::None);
    message.receiptText = query.text(16);
    message.subject = query.text(17);
    message.body = query.text(18);
    message.html = query.text(19);
    message.fence = query.number(20);
    message.attemptCount = int(query.number(21));
    message.resendOf = query.id<MessageId>(22);
    message.byHand = query.flag(23);
    message.messageIdHeader = query.text(24);
    message.envid = query.text(25);
    message.made = query.instant(26);
    message.resolvedBy = query.text(27);
    return message;
}

} // namespace deskbell::store
