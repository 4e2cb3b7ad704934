/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The layers of the kernel that a socket call goes through, by the names of functions. */
#ifndef VIEW_LAYER_H
#define VIEW_LAYER_H

enum layer {
	LAYER_PROGRAM, /* ring 3 */
	LAYER_ENTRY,
	LAYER_SOCKET,
	LAYER_FAMILY,
	LAYER_TRANSPORT,
	LAYER_NETWORK,
	LAYER_DEVICE,
	LAYER_NONE, /* what every layer uses: memory, locks, the scheduler */
	LAYERS = LAYER_NONE
};

/* The layer of a kernel function; LAYER_NONE: of none. */
enum layer layer_of(const char *function);
/* "sockets", for people; the color of its boxes, and of the background behind them. */
const char *layer_name(enum layer l);
const char *layer_color(enum layer l);
const char *layer_background(enum layer l);

#endif
