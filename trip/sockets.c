// SPDX-License-Identifier: GPL-2.0-or-later
#include "trip/sockets.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include "abi/print/fdname.h"

enum { BUCKETS = 1 << 12, NAME_MAX_LEN = 128, MINOR_BITS = 20 };

struct entry {
	struct entry *next;
	uint64_t file;
	struct file_state *latest;
	struct file_state *first; /* the socket as strace has seen it; NULL: no name yet */
};

struct sockets {
	struct entry *buckets[BUCKETS];
};

struct sockets *sockets_new(void)
{
	return calloc(1, sizeof(struct sockets));
}

void sockets_free(struct sockets *s)
{
	for (size_t i = 0; s && i < BUCKETS; i++)
		for (struct entry *e = s->buckets[i], *next; e; e = next) {
			next = e->next;
			file_state_unref(e->latest);
			file_state_unref(e->first);
			free(e);
		}
	free(s);
}

struct file_state *file_state_ref(struct file_state *k)
{
	k->refs++;
	return k;
}

void file_state_unref(struct file_state *k)
{
	if (k && !--k->refs)
		free(k);
}

static size_t bucket_of(uint64_t file)
{
	return (file >> 6) * 0x9e3779b97f4a7c15u >> 52;
}

static struct entry *entry_of(const struct sockets *s, uint64_t file)
{
	struct entry *e = s->buckets[bucket_of(file)];

	while (e && e->file != file)
		e = e->next;
	return e;
}

struct file_state *sockets_find(const struct sockets *s, uint64_t file)
{
	struct entry *e = entry_of(s, file);

	return e ? e->latest : NULL;
}

static bool is_same(const struct fd_file *a, const struct fd_file *b)
{
	return a->proto && b->proto && a->ino == b->ino;
}

struct file_state *sockets_shown(struct sockets *s, uint64_t file, bool shown)
{
	struct entry *e = entry_of(s, file);

	if (!e || !e->latest)
		return NULL;
	if (e->first && !is_same(&e->first->now, &e->latest->now)) {
		file_state_unref(e->first);
		e->first = NULL;
	}
	if (shown && !e->first && fd_has_details(&e->latest->now))
		e->first = file_state_ref(e->latest);
	return e->first ? e->first : e->latest;
}

static void take_kind(struct fd_file *f, const struct rec_known *r)
{
	f->deleted = r->deleted;
	if (S_ISCHR(r->mode) || S_ISBLK(r->mode))
		f->device = S_ISCHR(r->mode) ? 'c' : 'b';
	f->major = r->rdev >> MINOR_BITS;
	f->minor = r->rdev & ((1u << MINOR_BITS) - 1);
	if (r->kind == FILE_PIDFD)
		f->pid = r->port_id;
}

static void take_socket(struct fd_file *f, const struct rec_known *r, const char *proto)
{
	f->family = r->family;
	f->protocol = r->protocol;
	f->port_id = r->port_id;
	f->peer_ino = r->peer_ino;
	f->local_port = r->local_port;
	f->peer_port = r->peer_port;
	memcpy(f->local, r->local, sizeof(f->local));
	memcpy(f->peer, r->peer, sizeof(f->peer));
	f->proto = proto;
}

/* Keeps the names a socket has lost since it was last described. */
static void keep_names(struct fd_file *f, const struct fd_file *was, char *name)
{
	if (!f->local_port) {
		f->local_port = was->local_port;
		memcpy(f->local, was->local, sizeof(f->local));
	}
	if (!f->peer_port) {
		f->peer_port = was->peer_port;
		memcpy(f->peer, was->peer, sizeof(f->peer));
	}
	if (!f->peer_ino)
		f->peer_ino = was->peer_ino;
	if (!f->port_id)
		f->port_id = was->port_id;
	if (!f->name_len && was->name_len && was->name_len <= NAME_MAX_LEN) {
		f->name = memcpy(name, was->name, was->name_len);
		f->name_len = was->name_len;
	}
}

static struct file_state *file_state_new(const struct rec_known *r, const struct file_state *before)
{
	const size_t n = (size_t)r->path_len + r->name_len;
	struct file_state *k = calloc(1, sizeof(*k) + sizeof(r->proto) + 1 + n + NAME_MAX_LEN);
	char *texts;

	if (!k)
		return NULL;
	k->refs = 1;
	k->kind = r->kind;
	k->type = r->type;
	memcpy(k->texts, r->proto, sizeof(r->proto));
	texts = k->texts + sizeof(r->proto) + 1;
	memcpy(texts, r + 1, n);
	k->now.ino = r->ino;
	k->now.path = texts;
	k->now.path_len = r->path_len;
	take_kind(&k->now, r);
	if (r->kind == FILE_SOCKET)
		take_socket(&k->now, r, k->texts);
	if (r->name_len) {
		k->now.name = texts + r->path_len;
		k->now.name_len = r->name_len;
	}
	k->named = k->now;
	if (before && is_same(&k->now, &before->named))
		keep_names(&k->named, &before->named, texts + n);
	return k;
}

void sockets_known(struct sockets *s, const struct rec_known *r)
{
	struct entry *e = entry_of(s, r->file);
	struct file_state *k;

	if (!e) {
		e = calloc(1, sizeof(*e));
		if (!e)
			return;
		e->file = r->file;
		e->next = s->buckets[bucket_of(r->file)];
		s->buckets[bucket_of(r->file)] = e;
	}
	k = file_state_new(r, e->latest);
	file_state_unref(e->latest);
	e->latest = k;
}
