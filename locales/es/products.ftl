### Products, Spanish.

product-stargate = Stargate
product-le-chat = Le Chat
product-claude = Claude
product-chatgpt = ChatGPT
