// SPDX-License-Identifier: GPL-2.0-or-later
#include "guest/net.h"

#include <errno.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/address.h"

struct request {
	struct nlmsghdr head;
	union {
		struct ifinfomsg link;
		struct ifaddrmsg address;
		struct rtmsg route;
	};
	char attributes[128];
};

static void attribute_add(struct request *r, unsigned short type, const void *bytes, size_t len)
{
	struct rtattr *at = (void *)((char *)r + NLMSG_ALIGN(r->head.nlmsg_len));

	at->rta_type = type;
	at->rta_len = RTA_LENGTH(len);
	memcpy(RTA_DATA(at), bytes, len);
	r->head.nlmsg_len = NLMSG_ALIGN(r->head.nlmsg_len) + RTA_ALIGN(at->rta_len);
}

/* Sends the request and receives the kernel's answer (NLM_F_ACK). */
static int talk(int fd, struct request *r)
{
	struct {
		struct nlmsghdr head;
		struct nlmsgerr error;
		char request[sizeof(*r)]; /* a refusal returns the request */
	} answer;
	const struct sockaddr_nl kernel = { .nl_family = AF_NETLINK };

	r->head.nlmsg_flags |= NLM_F_REQUEST | NLM_F_ACK;
	if (sendto(fd, r, r->head.nlmsg_len, 0, (const void *)&kernel, sizeof(kernel)) < 0)
		return -errno;
	ssize_t n = recv(fd, &answer, sizeof(answer), 0);
	if (n < 0)
		return -errno;
	if ((size_t)n < NLMSG_LENGTH(sizeof(answer.error)) || answer.head.nlmsg_type != NLMSG_ERROR)
		return -EPROTO;
	return answer.error.error;
}

static int request_send(struct request *r)
{
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);

	if (fd < 0)
		return -errno;
	int err = talk(fd, r);
	close(fd);
	return err;
}

int net_up(const char *device)
{
	struct request r = {
		.head = { .nlmsg_len = NLMSG_LENGTH(sizeof(r.link)), .nlmsg_type = RTM_NEWLINK },
		.link = { .ifi_index = if_nametoindex(device),
			  .ifi_flags = IFF_UP,
			  .ifi_change = IFF_UP },
	};

	return r.link.ifi_index ? request_send(&r) : -ENODEV;
}

/* Without duplicate address detection, which takes a second and could find nobody. */
int net_add_address(const char *device, const struct address *address)
{
	struct request r = {
		.head = { .nlmsg_len = NLMSG_LENGTH(sizeof(r.address)),
			  .nlmsg_type = RTM_NEWADDR,
			  .nlmsg_flags = NLM_F_CREATE },
		.address = { .ifa_family = address->family,
			     .ifa_prefixlen = address->prefix,
			     .ifa_flags = address->family == AF_INET6 ? IFA_F_NODAD : 0,
			     .ifa_index = if_nametoindex(device) },
	};

	if (!r.address.ifa_index)
		return -ENODEV;
	attribute_add(&r, IFA_LOCAL, address->bytes, address->len);
	attribute_add(&r, IFA_ADDRESS, address->bytes, address->len);
	int err = request_send(&r);
	return err == -EEXIST ? 0 : err;
}

int net_add_gateway(const char *device, const struct address *gateway)
{
	const uint32_t index = if_nametoindex(device);
	struct request r = {
		.head = { .nlmsg_len = NLMSG_LENGTH(sizeof(r.route)),
			  .nlmsg_type = RTM_NEWROUTE,
			  .nlmsg_flags = NLM_F_CREATE },
		.route = { .rtm_family = gateway->family,
			   .rtm_table = RT_TABLE_MAIN,
			   .rtm_protocol = RTPROT_BOOT,
			   .rtm_scope = RT_SCOPE_UNIVERSE,
			   .rtm_type = RTN_UNICAST },
	};

	if (!index)
		return -ENODEV;
	attribute_add(&r, RTA_GATEWAY, gateway->bytes, gateway->len);
	attribute_add(&r, RTA_OIF, &index, sizeof(index));
	return request_send(&r);
}
