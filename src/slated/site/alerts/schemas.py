"""The services of Apprise that may be used, by the first word of their address.

A list of those allowed, so that what a newer Apprise brings is looked at before it is. Left out
is what works on this machine or reads its files (dbus, gnome, macosx, windows, syslog, blink1,
fcm, vapid), what speaks no HTTP and so could talk to any server (irc, mqtt, amqp, xmpp, smpp,
rsyslog, growl, nostr, aprs), what only a home has (kodi, emby, enigma2), another Apprise, and
mail by somebody's server (mailto, deltachat), as e-mail is a channel of its own.
"""

from __future__ import annotations

VENDORS = frozenset(
    (
        "46elks atalk azure bluesky brevo bsky bulksms bulkvs burstsms chanify clickatell "
        "clicksend cliq cm d7sms dapnet dingtalk discord dot eight00com elks exotel feishu "
        "firehydrant flock freemobile gchat github groundmail groupme guilded gupshup httpsms "
        "ifttt ilert incidentio jira join kakao kakaotalk kaleyra kavenegar klr kook kudosity "
        "kumulos lark lauther lfg line mailersend mobilemessage mobilemsg msg91 msgbird nexmo "
        "notifiarr notifyre o365 octopush onesignal opsgenie pagerduty pagertree pbul pingram "
        "plivo postmark pover prowl psafer psafers push pushed pushme pushplus pushward pushy qq "
        "reddit resend revolt ringc ryver schan sendgrid serwersms ses seven sfr signalgrid "
        "signl4 simplepush sinch slack smsc smsmanager smsmgr smstunnel sns spike splunk spugpush "
        "spush squadcast stackfield strmlabs telesign telnyx tgram threema tweet twilio twist "
        "twitter viber victorops voipms vonage webex wecom wecombot whapi whatsapp wpush wxpusher "
        "wxteams x youlmk zalo zcliq zohocliq zoom zulip"
    ).split()
)
"""Sent to the service's own address, whatever the URL says."""

HOSTED = frozenset(
    (
        "bark barks betterstack evolution evolutions flowtriq flowtriqs fluxer fluxers form forms "
        "goalert goalerts gorush gorushs gotify gotifys hassio hassios humhub humhubs infobip "
        "jellyfin jellyfins json jsons lametric lametrics mailgun mastodon mastodons matrix "
        "matrixs misskey misskeys mmost mmosts ncloud nclouds nctalk nctalks notica noticas "
        "notifico notificos ntfy ntfys onebot onebots parsep parseps pinglet pinglets pjet pjets "
        "pushdeer pushdeers rocket rockets sendpulse session sessions signal signals smseagle "
        "smseagles smtp2go sogs sparkpost synology synologys toot toots trigv trigvs wechat "
        "workflow workflows xmatters xml xmls"
    ).split()
)
"""The URL may name the host: one's own server, or any."""

ALLOWED = VENDORS | HOSTED
