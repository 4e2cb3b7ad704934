// SPDX-License-Identifier: GPL-2.0-or-later
#include "abi/hwaddr.h"

#include <linux/if_arp.h>
#include <stdint.h>

size_t hwaddr_len(unsigned type)
{
	static const uint8_t lens[] = {
		[ARPHRD_NETROM] = 7,    [ARPHRD_ETHER] = 6,  [ARPHRD_AX25] = 7,
		[ARPHRD_IEEE802] = 6,   [ARPHRD_ARCNET] = 1, [ARPHRD_DLCI] = 2,
		[ARPHRD_IEEE1394] = 16, [ARPHRD_EUI64] = 8,  [ARPHRD_INFINIBAND] = 20,
	};

	return type < sizeof(lens) && lens[type] ? lens[type] : SIZE_MAX;
}
