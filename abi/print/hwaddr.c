// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/print/hwaddr.h"

#include <linux/if_arp.h>
#include <stdint.h>

size_t hwaddr_len(unsigned type)
{
	static const uint8_t lens[] = {
		[ARPHRD_NETROM] = 7,
		[ARPHRD_ETHER] = 6,
		[ARPHRD_AX25] = 7,
		[ARPHRD_IEEE802] = 6,
		[ARPHRD_ARCNET] = 1,
		[ARPHRD_DLCI] = 2,
		[ARPHRD_IEEE1394] = 16,
		[ARPHRD_EUI64] = 8,
		[ARPHRD_INFINIBAND] = 20,
		[ARPHRD_ROSE] = 5,
		[ARPHRD_X25] = 5,
		[ARPHRD_MCTP] = 1,
		[ARPHRD_TUNNEL] = 4,
		[ARPHRD_LOOPBACK] = 6,
		[ARPHRD_LOCALTLK] = 1,
		[ARPHRD_FDDI] = 6,
		[ARPHRD_SIT] = 4,
		[ARPHRD_IPDDP] = 4,
		[ARPHRD_IPGRE] = 4,
		[ARPHRD_PIMREG] = 4,
		[ARPHRD_HIPPI] = 6,
		[ARPHRD_IRDA] = 4,
		[ARPHRD_IEEE80211] = 6,
		[ARPHRD_IEEE80211_PRISM] = 6,
		[ARPHRD_IEEE80211_RADIOTAP] = 6,
		[ARPHRD_IEEE802154] = 8,
		[ARPHRD_IEEE802154_MONITOR] = 8,
		[ARPHRD_PHONET] = 1,
		[ARPHRD_PHONET_PIPE] = 1,
		[ARPHRD_CAIF] = 1,
		[ARPHRD_6LOWPAN] = 8,
		[ARPHRD_VSOCKMON] = 8,
	};

	return type < sizeof(lens) && lens[type] ? lens[type] : SIZE_MAX;
}
